import type { Caller } from '../../../server/provider.ts';

/** Who asks for something, and where. */
export interface Asking {
  readonly caller?: Caller;
  /** Of the emulator, as the request reached it. */
  readonly origin: string;
}
