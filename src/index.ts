export type { Clock } from './core/clock.ts';
export type { Log } from './core/log.ts';
export { MisuseError, StartError } from './core/misuse.ts';
export type { Random } from './core/random.ts';
export { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts';
export type { Options } from './options.ts';
export type { Inspect } from './testing/client/index.ts';
export type { Trust } from './trust.ts';
