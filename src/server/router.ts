/** A path's segments as a tree: literal ones by name, one place for a parameter. */
interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  parameter?: Node<T>;
  readonly targets: Map<string, { readonly target: T; readonly names: readonly string[] }>;
}

export interface Match<T> {
  readonly target: T;
  /** The path's parameters, still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

const node = <T>(): Node<T> => ({ literals: new Map(), targets: new Map() });

/** Finds what stands at a method and path. The cost of a look-up does not grow with the number of routes. */
export class Router<T> {
  readonly #root = node<T>();

  /**
   * `template` names its parameters in braces: `/users/{id}`.
   * @returns false when something stands there already, which stays
   */
  add(method: string, template: string, target: T): boolean {
    const names: string[] = [];
    let at = this.#root;
    for (const segment of segments(template)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name !== undefined) {
        names.push(name);
        at.parameter ??= node<T>();
        at = at.parameter;
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
}

/** A literal segment is tried before a parameter; an empty segment is no parameter. */
function walk<T>(
  at: Node<T>,
  path: readonly string[],
  depth: number,
  values: readonly string[],
  method: string,
): Match<T> | undefined {
  const segment = path[depth];
  if (segment === undefined) {
    const found = at.targets.get(method);
    if (!found) return undefined;
    return {
      target: found.target,
      parameters: Object.fromEntries(found.names.map((name, i) => [name, values[i] ?? ''])),
    };
  }
  const literal = at.literals.get(segment);
  const match = literal && walk(literal, path, depth + 1, values, method);
  if (match || !at.parameter || segment === '') return match;
  return walk(at.parameter, path, depth + 1, [...values, segment], method);
}

function segments(path: string): string[] {
  return path.split('/').slice(1);
}
