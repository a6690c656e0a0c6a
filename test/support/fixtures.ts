import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A request to an operation, as a fixture writes it. `{{name}}` stands for a value that was kept before. */
export interface FixtureRequest {
  /** The values of the path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  /** Sent instead of the operation's own path: for paths that are malformed. */
  readonly rawPath?: string;
  /** A list is sent as its items, each under the name. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** A header that is null is not sent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as it is; `size` sends that many bytes. */
  readonly text?: string;
  readonly size?: number;
}

export interface FixtureStep extends FixtureRequest {
  /** An operation of another provider is written with its name in front, as in `inspect:tickets.latest`. */
  readonly operation: string;
  /** Values to keep: of `body.<path>`, `header.<name>` or `text`, narrowed by the first group of `match`. */
  readonly keep?: Readonly<Record<string, { readonly from: string; readonly match?: string }>>;
}

export interface FixtureResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body; a string between slashes is a pattern. */
  readonly body?: unknown;
  /** The body is this example of the document. */
  readonly example?: string;
  /** Texts that a page shows. */
  readonly shows?: readonly string[];
}

export interface FixtureCase {
  readonly case: string;
  readonly given?: {
    /** Options of the emulator. */
    readonly options?: Readonly<Record<string, unknown>>;
    /** Members to replace in the provider's part of the built-in seed; fixtures of `inspect` have Auth0's. */
    readonly seed?: Readonly<Record<string, unknown>>;
    readonly before?: readonly FixtureStep[];
    /** Seconds that pass before the request. */
    readonly pass?: number;
  };
  readonly request?: FixtureRequest;
  readonly response: FixtureResponse;
  /** What the emulator looks like afterwards. */
  readonly then?: readonly {
    readonly operation: string;
    readonly request?: FixtureRequest;
    readonly response: FixtureResponse;
  }[];
}

/** Cases share steps by alias and by merge; these files are ours, so that no number of aliases is an attack. */
const YAML_OPTIONS = { merge: true, maxAliasCount: -1 };

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));

type Fixtures = ReadonlyMap<string, readonly FixtureCase[]>;

const known = new Map<string, Fixtures>();

/**
 * The cases of a provider by operation: the file `tickets/changePassword.yaml` is `tickets.changePassword`. Read once in
 * a process, and not to be changed.
 */
export function readFixtures(provider: string): Fixtures {
  const fixtures = known.get(provider) ?? read(provider);
  known.set(provider, fixtures);
  return fixtures;
}

function read(provider: string): Fixtures {
  const folder = join(root, provider);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.sort().map((file) => {
      const operation = file.replace(/\.yaml$/, '').replaceAll(/[\\/]/g, '.');
      return [operation, parse(readFileSync(join(folder, file), 'utf8'), YAML_OPTIONS) as FixtureCase[]];
    }),
  );
}
