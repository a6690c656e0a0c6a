import { Html, html, style } from './html.ts';
import type { HttpResponse } from './http.ts';
import { type Logo, logoImage } from './logo.ts';
import { type Theme, themeStyle } from './theme.ts';

/** Whose page it is, and how that looks. */
export interface Brand {
  readonly name: string;
  /** What is shown instead of the name. */
  readonly logo?: Logo | undefined;
  readonly theme?: Theme | undefined;
}

/** What a page shows around its content. */
export interface PageFrame {
  readonly title: string;
  /** The service that the page is one of, as in `Auth0`. */
  readonly service: string;
  readonly brand: Brand;
  readonly content: Html;
  /** The ticket that the page is about, where it is about one. */
  readonly ticketId?: string | undefined;
}

/** A page under the bar that says what it is; `bare` gives the same page without. */
class Page extends Html {
  readonly bare: () => Html;

  constructor(page: Html, bare: () => Html) {
    super(page.text, page.sources);
    this.bare = bare;
  }
}

const UNBRANDED: Theme = { light: {}, dark: {} };

const LOOK = style(`
* { box-sizing: border-box; }
body { margin: 0; min-height: 100svh; display: grid; grid-template: auto 1fr / minmax(0, 1fr); background: var(--ground) fixed; color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
.bar { grid-row: 1; padding: .3rem 1rem; background: #1f2430; color: #e4e7ee; border-bottom: 1px solid #454d60; font-size: .8125rem; text-align: center; }
.bar a { color: #fff; white-space: nowrap; }
main { grid-row: 2; place-self: center; width: calc(100% - 2rem); max-width: 25rem; margin: 1rem; padding: 2.25rem clamp(1.25rem, 6vw, 2rem); background: var(--card);
  border: 1px solid var(--line); border-radius: .75rem; box-shadow: 0 1px 3px rgb(0 0 0 / .06), 0 8px 24px rgb(0 0 0 / .06); overflow-wrap: anywhere; }
.brand { margin: 0 0 1.5rem; color: var(--soft); font-size: .875rem; font-weight: 600; letter-spacing: .02em; }
.brand img { display: block; max-width: 100%; height: 3rem; object-fit: contain; object-position: left; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0; text-wrap: pretty; }
p + p { margin-top: .5rem; }
label { display: block; margin: 1.25rem 0 .375rem; font-size: .875rem; font-weight: 600; }
:is(input, select) { width: 100%; padding: .7rem .8rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .5rem; }
:is(button, a):focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
.bar a:focus-visible { outline: 2px solid #fff; }
:is(input, select):focus-visible { outline: 2px solid var(--ring); outline-offset: 0; border-color: var(--ring); }
:is(input, select)[aria-invalid=true] { border-color: var(--wrong); outline-color: var(--wrong); }
.aside { margin-top: .75rem; font-size: .875rem; }
form + .aside { margin-top: 1.25rem; text-align: center; }
.aside a { color: var(--link); }
.account { margin-top: 1.25rem; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .5rem; color: var(--soft); font-size: .875rem; }
.account strong { display: block; color: var(--ink); font-weight: 600; }
.account + .error { margin-top: 1.25rem; }
.notice { margin-top: 1.25rem; padding: .6rem .8rem; border: 1px solid var(--line); border-left: 3px solid var(--ring); border-radius: .25rem; font-size: .875rem; }
.error { margin-top: .375rem; color: var(--wrong); font-size: .875rem; }
button, .button { display: block; width: 100%; margin-top: 1.75rem; padding: .75rem 1rem; font: inherit; font-weight: 600; text-align: center;
  text-decoration: none; color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent-edge); border-radius: .5rem; cursor: pointer; }
.quiet { color: inherit; background: transparent; border-color: var(--edge); }
:is(button, .aside) + button { margin-top: .75rem; }
.aside:has(a) + button { margin-top: 1.5rem; }
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

/** A whole page: one card on a quiet ground. It needs neither scripts nor other files, save a logo from elsewhere. */
export function page(frame: PageFrame): Html {
  return new Page(render(frame, bar(frame)), () => render(frame));
}

/** The answer with its page, if it has one, left as it is without the bar. */
export function withoutBanner(answer: HttpResponse): HttpResponse {
  return answer.body instanceof Page ? { ...answer, body: answer.body.bare() } : answer;
}

/** What comes after the content and is shown above it, so that the keyboard reaches the page's own controls first. */
function bar({ service, ticketId }: PageFrame): Html {
  const [path, words] =
    ticketId === undefined
      ? ['/__inspect', 'The inbox']
      : [`/__inspect?ticket=${encodeURIComponent(ticketId)}`, 'This ticket in the inbox'];
  return html`<aside class="bar" aria-label="Ticketstub">Ticketstub emulates ${service}. <a href="${path}">${words}</a></aside>\n`;
}

function render({ title, brand: { name, logo, theme = UNBRANDED }, content }: PageFrame, below?: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${themeStyle(theme)}${LOOK}
</head>
<body>
<main>
<p class="brand">${(logo && logoImage(name, logo)) ?? name}</p>
${content}
</main>
${below}</body>
</html>
`;
}
