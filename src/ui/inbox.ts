import { createApp } from './app.ts';
import { follow } from './live.ts';
import { render } from './template.ts';
import { shell, titleFor } from './views/shell.ts';

/** How often what counts down is shown anew, in milliseconds. */
const TICK_MS = 1000;

const root = document.createElement('div');
root.id = 'inbox';
document.body.append(root);

const app = createApp(({ state }) => {
  document.title = titleFor(state);
  render(shell(app), root);
});
setInterval(() => {
  if (!app.state.time.frozen) app.change({});
}, TICK_MS);
app.change({});
follow(app);
