import type { Fault, FaultRequest } from '../../testing/client/index.ts';
import { sending, typedIn } from '../forms.ts';
import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { spaced } from '../words.ts';
import { labelled } from './fields.ts';

const SCENARIOS = ['expired', 'already_used', 'rate_limited', 'user_blocked', 'unavailable'] as const;

/** What is to go wrong: the faults that there are, and a form for another. */
export function faultPanel(app: App): TemplateResult {
  const { faults = [] } = app.state;
  const add = async (form: FormData) => {
    const { id } = await app.client.fault(faultIn(form));
    await reload(app);
    return `The fault ${id} is added.`;
  };
  return html`<section class="panel" aria-labelledby="faults-title">
    <h2 id="faults-title">Faults <span class="count">${faults.length}</span></h2>
    <p class="soft">What is to go wrong for requests: the first fault that meets a request counts.</p>
    <ul class="records">${faults.map((fault) => item(app, fault))}</ul>
    <form class="grid" @submit=${sending(app, add, 'empty')}>
      <label>About the user with the email<input name="email" type="email"></label>
      <label>Operation<input name="operation" placeholder="tickets.changePassword" spellcheck="false"></label>
      ${labelled(
        'scenario',
        'What happens',
        (field) => html`<select id=${field} name="scenario"><option value="">as below</option>
          ${SCENARIOS.map((each) => html`<option value=${each}>${spaced(each)}</option>`)}</select>`,
      )}
      <label>Status of the answer<input name="status" type="number" min="200" max="599"></label>
      <label>Held back (ms)<input name="delayMs" type="number" min="0" max="600000"></label>
      <label>Let go by first<input name="skip" type="number" min="0"></label>
      <label>Times<input name="times" type="number" min="1" placeholder="always"></label>
      <label class="check"><input name="drop" type="checkbox"> Cut the connection</label>
      <div class="actions"><button class="primary">Add the fault</button></div>
    </form>
  </section>`;
}

function item(
  app: App,
  { id, match, scenario, respond, delayMs, drop, times, matched, remaining }: Fault,
): TemplateResult {
  const { provider, operation, email, userId } = match;
  const what = [
    scenario && spaced(scenario),
    respond && `answered with ${respond.example ?? respond.status ?? 'a body'}`,
    drop && 'cut off',
    delayMs > 0 && `held back ${delayMs} ms`,
  ].filter(Boolean);
  const whom = [provider, operation, email, userId].filter(Boolean).join(', ') || 'every request';
  const remove = async () => {
    await app.client.deleteFault(id);
    await reload(app);
    return `The fault ${id} is deleted.`;
  };
  return html`<li><span><strong>${what.join(', ')}</strong><span class="soft">${whom}; met ${matched}, ${times === null ? 'without end' : `${remaining} left`}</span></span>
    <button type="button" class="quiet" aria-label="Delete the fault ${id}" @click=${() => app.act(remove)}>Delete</button></li>`;
}

/** The fault that the form describes: what is left empty is left to the emulator. */
function faultIn(form: FormData): FaultRequest {
  const [email, operation] = [typedIn(form, 'email'), typedIn(form, 'operation')];
  const scenario = SCENARIOS.find((each) => each === typedIn(form, 'scenario'));
  const number = (name: string) => (typedIn(form, name) === '' ? undefined : Number(typedIn(form, name)));
  const [status, delayMs, skip, times] = ['status', 'delayMs', 'skip', 'times'].map(number);
  return {
    match: { ...(email && { email }), ...(operation && { operation }) },
    ...(scenario && { scenario }),
    ...(status !== undefined && { respond: { status } }),
    ...(delayMs !== undefined && { delayMs }),
    ...(skip !== undefined && { skip }),
    ...(times !== undefined && { times }),
    ...(form.get('drop') !== null && { drop: true }),
  };
}

async function reload(app: App): Promise<void> {
  app.change({ faults: await app.client.faults() });
}
