import { remembering } from '../core/remembering.ts';

/** A path's segments as a tree: literal ones by name, parameters by what stands behind them, as in `{id}.html`. */
interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  /** The longest suffix first, so that a bare parameter takes what no other does. */
  readonly parameters: { readonly suffix: string; readonly node: Node<T> }[];
  readonly targets: Map<string, { readonly target: T; readonly names: readonly string[] }>;
}

/** What stands at a path, and what its parameters are. */
export interface Match<T> {
  readonly target: T;
  /** The path's parameters, still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

const node = <T>(): Node<T> => ({ literals: new Map(), parameters: [], targets: new Map() });

/** Finds what stands at a method and path. The cost of a look-up does not grow with the number of routes. */
export class Router<T> {
  readonly #root = node<T>();

  /**
   * `template` names its parameters in braces, at the beginning of a segment: `/users/{id}`, `/messages/{id}.txt`.
   * @returns false when something stands there already, which stays
   */
  add(method: string, template: string, target: T): boolean {
    const names: string[] = [];
    let at = this.#root;
    for (const segment of segments(template)) {
      const [, name, suffix = ''] = /^\{(.+)\}(.*)$/.exec(segment) ?? [];
      if (name !== undefined) {
        names.push(name);
        at = parameterNode(at, suffix);
        continue;
      }
      const next: Node<T> = at.literals.get(segment) ?? node<T>();
      at.literals.set(segment, next);
      at = next;
    }
    if (at.targets.has(method)) return false;
    at.targets.set(method, { target, names });
    return true;
  }

  find(method: string, path: string): Match<T> | undefined {
    return walk(this.#root, segments(path), 0, [], method);
  }

  /** Whether anything stands at this path, for whichever method. */
  has(path: string): boolean {
    return walk(this.#root, segments(path), 0, [], undefined) !== undefined;
  }
}

/** A literal segment is tried before a parameter; an empty segment is no parameter. */
function walk<T>(
  at: Node<T>,
  path: readonly string[],
  depth: number,
  values: readonly string[],
  method: string | undefined,
): Match<T> | undefined {
  const segment = path[depth];
  if (segment === undefined) {
    const found = method === undefined ? at.targets.values().next().value : at.targets.get(method);
    if (!found) return undefined;
    return {
      target: found.target,
      parameters: Object.fromEntries(found.names.map((name, i) => [name, values[i] ?? ''])),
    };
  }
  const literal = at.literals.get(segment);
  const match = literal && walk(literal, path, depth + 1, values, method);
  if (match) return match;
  for (const { suffix, node } of at.parameters) {
    if (!segment.endsWith(suffix) || segment.length === suffix.length) continue;
    const value = segment.slice(0, segment.length - suffix.length);
    const found = walk(node, path, depth + 1, [...values, value], method);
    if (found) return found;
  }
  return undefined;
}

function parameterNode<T>(at: Node<T>, suffix: string): Node<T> {
  const known = at.parameters.find((parameter) => parameter.suffix === suffix);
  if (known) return known.node;
  const made = node<T>();
  at.parameters.push({ suffix, node: made });
  at.parameters.sort((a, b) => b.suffix.length - a.suffix.length);
  return made;
}

/** Each provider's router is asked for a path in turn. */
const segments = remembering((path: string): readonly string[] => path.split('/').slice(1));
