type Json = Readonly<Record<string, unknown>>;

/** Follows the references within one document, which it leaves as it is. */
export class References {
  readonly #root: unknown;
  /** What a reference stands for, where members beside it change that. */
  readonly #merged = new Map<object, Json>();
  readonly #resolved = new Map<object, object>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /**
   * What a node stands for: itself, or what is at the end of its references. Members beside a reference go before those
   * of what it names.
   * @throws Error that says which reference leads nowhere
   */
  follow(node: unknown, passed: readonly unknown[] = []): unknown {
    const reference = referenceOf(node);
    if (reference === undefined) return node;
    if (passed.includes(node)) throw new Error(`the reference ${reference} leads back to itself`);
    const target = this.follow(this.#at(reference), [...passed, node]);
    const { $ref, ...beside } = node as Json;
    if (Object.keys(beside).length === 0) return target;
    const merged = this.#merged.get(node as Json) ?? { ...(target as Json), ...beside };
    this.#merged.set(node as Json, merged);
    return merged;
  }

  /**
   * The node with every reference in it replaced by what it names. Each place is made once and shared; where the
   * references go round in a circle, so does the result.
   */
  resolve(node: unknown): unknown {
    const source = this.follow(node);
    if (!isObject(source)) return source;
    const known = this.#resolved.get(source);
    if (known) return known;
    const result: Record<string, unknown> = Array.isArray(source) ? ([] as never) : {};
    this.#resolved.set(source, result);
    for (const [key, value] of Object.entries(source)) result[key] = this.resolve(value);
    return result;
  }

  /**
   * A copy of the node that stands alone: whatever it refers to is copied into `shared`, once, and referred to there, as
   * `#/shared/0`.
   */
  excerpt(node: unknown): { readonly node: unknown; readonly shared: readonly unknown[] } {
    const shared: unknown[] = [];
    const places = new Map<unknown, number>();
    const copy = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(copy);
      if (!isObject(value)) return value;
      if (referenceOf(value) === undefined) return mapValues(value, copy);
      const target = this.follow(value);
      const place = places.get(target) ?? shared.length;
      if (!places.has(target)) {
        places.set(target, place);
        shared.push(undefined);
        shared[place] = copy(target);
      }
      return { $ref: `#/shared/${place}` };
    };
    return { node: copy(node), shared };
  }

  #at(reference: string): unknown {
    if (!reference.startsWith('#/')) throw new Error(`the reference ${reference} leads out of the document`);
    const way = decodeURIComponent(reference.slice(2)).split('/');
    return way.reduce<unknown>((at, step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      if (!isObject(at) || !Object.hasOwn(at, key)) throw new Error(`the reference ${reference} leads nowhere`);
      return (at as Json)[key];
    }, this.#root);
  }
}

/** The reference that a node is; undefined for any other node. */
export function referenceOf(node: unknown): string | undefined {
  const reference = isObject(node) ? (node as Json)['$ref'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapValues(node: object, map: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value)]));
}
