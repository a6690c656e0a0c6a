import { Liquid } from 'liquidjs';

/**
 * The vendor's own template language and library. It reads no files, and ends templates that would run on: the limits
 * are characters of a template, milliseconds of a rendering, and characters that it makes.
 */
const engine = new Liquid({
  templates: {},
  ownPropertyOnly: true,
  parseLimit: 1_000_000,
  renderLimit: 500,
  memoryLimit: 10_000_000,
});

/**
 * The template with its variables filled in; unknown ones leave nothing, and nothing is escaped on the way, as with
 * the vendor.
 * @throws Error when the template cannot be parsed or takes too long
 */
export function renderLiquid(template: string, variables: object): string {
  return String(engine.parseAndRenderSync(template, variables));
}
