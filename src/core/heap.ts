/** Items of which the least is at hand; adding one and taking it away take time that grows with the logarithm. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #rank: (item: T) => number;

  constructor(rank: (item: T) => number, items: Iterable<T> = []) {
    this.#rank = rank;
    for (const item of items) this.add(item);
  }

  get size(): number {
    return this.#items.length;
  }

  /** The item of the lowest rank. */
  get least(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    const items = this.#items;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  /** Takes the item of the lowest rank away. */
  take(): T | undefined {
    const items = this.#items;
    const { least } = this;
    const last = items.pop();
    if (last === undefined || items.length === 0) return least;
    items[0] = last;
    for (let place = 0; ; ) {
      const left = 2 * place + 1;
      const lower = left + 1 < items.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (lower >= items.length || !this.#isBefore(lower, place)) return least;
      this.#swap(place, lower);
      place = lower;
    }
  }

  #isBefore(one: number, other: number): boolean {
    return this.#rankAt(one) < this.#rankAt(other);
  }

  #rankAt(place: number): number {
    return this.#rank(this.#items[place] as T);
  }

  #swap(one: number, other: number): void {
    const items = this.#items;
    [items[one], items[other]] = [items[other] as T, items[one] as T];
  }
}
