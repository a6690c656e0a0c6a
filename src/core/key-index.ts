/** Ids by the keys under which they are listed, each key's in the order they came. Most keys have but one. */
export class KeyIndex {
  readonly #ids = new Map<string, string | Set<string>>();

  /** The ids under this key, oldest first. */
  all(key: string): Iterable<string> {
    const ids = this.#ids.get(key);
    return typeof ids === 'string' ? [ids] : (ids ?? []);
  }

  /** The first id under this key. */
  first(key: string): string | undefined {
    const ids = this.#ids.get(key);
    return typeof ids === 'object' ? ids.values().next().value : ids;
  }

  add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids === 'object') ids.add(id);
    else if (ids !== id) this.#ids.set(key, new Set([ids, id]));
  }

  delete(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (typeof ids === 'object') ids.delete(id);
    if (ids === id || (typeof ids === 'object' && ids.size === 0)) this.#ids.delete(key);
  }
}
