import { TemplateExecutionError } from './errors.ts';

/**
 * Go would carry out `{{range 1000000000}}x{{end}}` until its memory ends, and templates that call themselves 100 000 levels deep.
 * A template comes with a request: it must neither stop the emulator nor overflow its stack, so it is refused early.
 */
const MAX_STEPS = 10_000;
const MAX_BYTES = 1 << 16;
const MAX_DEPTH = 1_000;

/** Keeps the work of one execution within bounds. */
export class Meter {
  private steps = 0;
  private bytes = 0;
  private depth = 0;

  step(): void {
    this.steps += 1;
    if (this.steps > MAX_STEPS) throw new TemplateExecutionError(`more than ${MAX_STEPS} steps`);
  }

  /** Counts what was written, and what was made on the way: a variable can double in every round of a loop. */
  produce(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > MAX_BYTES) throw new TemplateExecutionError(`more than ${MAX_BYTES} bytes`);
  }

  /** Goes one level down for as long as this takes. */
  nested<T>(work: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new TemplateExecutionError('exceeded maximum template depth');
    const result = work();
    this.depth -= 1;
    return result;
  }
}
