import { Liquid } from 'liquidjs';
import type { Log } from '../../../core/log.ts';

/**
 * The vendor's own template language and library. It reads no files, and ends templates that would run on: the limits
 * are characters of a template, milliseconds of a rendering, and characters that it makes.
 */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 500, memoryLimit: 10_000_000 };

let engine: Liquid | undefined;

/**
 * The template with its variables filled in; unknown ones leave nothing, and nothing is escaped on the way, as with
 * the vendor. Undefined when it cannot be parsed or takes too long; the log tells of which message that is.
 */
export function renderLiquid(log: Log, message: string, template: string, variables: object): string | undefined {
  try {
    engine ??= new Liquid({ templates: {}, ownPropertyOnly: true, ...LIMITS });
    return String(engine.parseAndRenderSync(template, variables));
  } catch (error) {
    log.warn(`auth0 ${message} is not sent: its template cannot be rendered: ${(error as Error).message}`);
    return undefined;
  }
}
