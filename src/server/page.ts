import { type Html, html, style } from './html.ts';

/** What a page shows around its content. */
export interface PageFrame {
  readonly title: string;
  /** Whose page it is: the tenant's or the organization's name. */
  readonly brand: string;
  readonly content: Html;
}

const LOOK = style(`
:root { color-scheme: light dark; --ground: #f2f3f7; --card: #fff; --ink: #16181d; --soft: #5c6370; --line: #dfe2e9; --edge: #868d9b;
  --accent: #4338ca; --on-accent: #fff; --wrong: #b42318; --right: #067647; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1115; --card: #191c22; --ink: #f0f1f4; --soft: #a3a9b5; --line: #2b303a;
  --edge: #7b8394; --accent: #a5b4fc; --on-accent: #10121a; --wrong: #fda29b; --right: #75e0a7; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100svh; display: grid; place-items: center; padding: 1rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { width: 100%; max-width: 25rem; padding: 2.25rem clamp(1.25rem, 6vw, 2rem); background: var(--card); border: 1px solid var(--line);
  border-radius: .75rem; overflow-wrap: anywhere; }
.brand { margin: 0 0 1.5rem; color: var(--soft); font-size: .875rem; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0; text-wrap: pretty; }
p + p { margin-top: .5rem; }
label { display: block; margin: 1.25rem 0 .375rem; font-size: .875rem; font-weight: 600; }
:is(input, select) { width: 100%; padding: .7rem .8rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--edge); border-radius: .5rem; }
:is(button, a):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:is(input, select):focus-visible { outline: 2px solid var(--accent); outline-offset: 0; border-color: var(--accent); }
:is(input, select)[aria-invalid=true] { border-color: var(--wrong); outline-color: var(--wrong); }
.aside { margin-top: .75rem; font-size: .875rem; }
form + .aside { margin-top: 1.25rem; text-align: center; }
.aside a { color: var(--accent); }
.account { margin-top: 1.25rem; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .5rem; color: var(--soft); font-size: .875rem; }
.account strong { display: block; color: var(--ink); font-weight: 600; }
.account + .error { margin-top: 1.25rem; }
.notice { margin-top: 1.25rem; padding: .6rem .8rem; border-left: 3px solid var(--accent); background: var(--ground); border-radius: .25rem; font-size: .875rem; }
.error { margin-top: .375rem; color: var(--wrong); font-size: .875rem; }
button, .button { display: block; width: 100%; margin-top: 1.75rem; padding: .75rem 1rem; font: inherit; font-weight: 600; text-align: center;
  text-decoration: none; color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: .5rem; cursor: pointer; }
.quiet { color: inherit; background: transparent; border-color: var(--edge); }
:is(button, .aside) + button { margin-top: .75rem; }
button + .aside { margin-top: 1.5rem; color: var(--soft); text-align: center; }
:is(button, .button):hover { filter: brightness(1.1); }
.rules { margin-top: 1.25rem; font-size: .875rem; color: var(--soft); }
.rules > ul:first-child { margin: 0; }
.rules ul { margin: .25rem 0 0; padding: 0; list-style: none; }
.rules li { position: relative; padding-left: 1.5rem; color: var(--soft); }
.rules li::before { content: ''; position: absolute; top: .5em; left: .3rem; width: .5em; height: .5em; border: 1.5px solid; border-radius: 50%; }
.rules li[data-met=true] { color: var(--right); }
.rules li[data-met=true]::before { top: .3em; left: .4rem; width: .35em; height: .7em; border-width: 0 2px 2px 0; border-radius: 0; rotate: 45deg; }
`);

/** A whole page: one card on a quiet ground, which needs neither scripts nor other files. */
export function page({ title, brand, content }: PageFrame): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${LOOK}
</head>
<body>
<main>
<p class="brand">${brand}</p>
${content}
</main>
</body>
</html>
`;
}
