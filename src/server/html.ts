import { createHash } from 'node:crypto';

/** A piece of HTML in which everything foreign has been escaped, with the hashes of the code it may run. */
export class Html {
  readonly text: string;
  /** What it may do beyond the rule, in the form of a Content-Security-Policy: run its own scripts and styles, be framed. */
  readonly sources: ReadonlySet<string>;

  constructor(text: string, sources: Iterable<string> = []) {
    this.text = text;
    this.sources = new Set(sources);
  }
}

type Hole = Html | string | number | null | undefined | false | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML whose holes are escaped, save those that are HTML already; an empty hole (null, undefined, false) leaves nothing. */
export function html(parts: TemplateStringsArray, ...holes: Hole[]): Html {
  const sources = new Set<string>();
  const fill = (hole: Hole): string => {
    if (hole === null || hole === undefined || hole === false) return '';
    if (Array.isArray(hole)) return hole.map(fill).join('');
    if (hole instanceof Html) {
      for (const source of hole.sources) sources.add(source);
      return hole.text;
    }
    return String(hole).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
  };
  const text = parts.reduce((written, part, index) => written + fill(holes[index - 1]) + part);
  return new Html(text, sources);
}

/** An inline script of ours, which the page's policy will allow. Never made of anything that a client sent. */
export function script(code: string): Html {
  return new Html(`<script>${code}</script>`, [`script-src '${hashOf(code)}'`]);
}

/** An inline style sheet of ours, which the page's policy will allow. */
export function style(code: string): Html {
  return new Html(`<style>${code}</style>`, [`style-src '${hashOf(code)}'`]);
}

/** The page, allowed whatever else these sources name, as in `connect-src 'self'`. */
export function allowing(sources: readonly string[], page: Html): Html {
  return new Html(page.text, [...page.sources, ...sources]);
}

/** The page, allowed to be shown in a frame of this origin's pages. */
export function framedBy(origin: string, page: Html): Html {
  return allowing([`frame-ancestors ${origin}`], page);
}

/** The policy under which a page runs its own scripts and styles, and nothing else; nobody frames it unless it says so. */
export function contentSecurityPolicy(page: Html): string {
  const directives = new Map([
    ['default-src', ["'none'"]],
    ['img-src', ["'self'", 'data:']],
  ]);
  for (const source of page.sources) {
    const [directive = '', value = ''] = source.split(' ');
    directives.set(directive, [...(directives.get(directive) ?? []), value]);
  }
  directives.set('base-uri', ["'none'"]);
  if (!directives.has('frame-ancestors')) directives.set('frame-ancestors', ["'none'"]);
  return Array.from(directives, ([name, values]) => `${name} ${values.join(' ')}`).join('; ');
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
