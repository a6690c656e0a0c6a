import { allowing, type Html, html } from './html.ts';

/** The addresses of an image: for pages in light, and for pages in dark where that is another. */
export interface Logo {
  readonly light: string | undefined;
  readonly dark?: string | undefined;
}

/** An image and what a page's policy has to let through for it. */
interface Source {
  readonly address: string;
  readonly sources: readonly string[];
}

/** The image that stands for a name; undefined where there is none that a page could show. */
export function logoImage(name: string, { light, dark }: Logo): Html | undefined {
  const first = sourceOf(light);
  const other = dark === light ? undefined : sourceOf(dark);
  if (!first) return undefined;
  const image = html`<img src="${first.address}" alt="${name}">`;
  if (!other) return allowing(first.sources, image);
  const both = html`<picture><source media="(prefers-color-scheme: dark)" srcset="${other.address}">${image}</picture>`;
  return allowing([...new Set([...first.sources, ...other.sources])], both);
}

/** Data as it is, anything else on the web from exactly its origin. Some hosts of URLs would end a policy's directive. */
function sourceOf(address = ''): Source | undefined {
  if (/^data:image\/\S+$/i.test(address)) return { address, sources: [] };
  const { href, origin } = URL.canParse(address) ? new URL(address) : { href: '', origin: '' };
  return /^https?:\/\/[\w.-]+(:\d+)?$/.test(origin) ? { address: href, sources: [`img-src ${origin}`] } : undefined;
}
