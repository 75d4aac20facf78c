/** Small enough to be copied for one change, large enough for a long list to have few. */
const PAGE_SIZE = 256;

/**
 * A long list that never changes. One that differs in a few items is made by copying the pages that these
 * are on, and shares the others.
 */
export class Pages<T> {
  readonly #pages: readonly (readonly T[])[];
  readonly length: number;

  private constructor(pages: readonly (readonly T[])[], length: number) {
    this.#pages = pages;
    this.length = length;
  }

  static of<T>(items: readonly T[]): Pages<T> {
    const count = Math.ceil(items.length / PAGE_SIZE);
    const pages = Array.from({ length: count }, (_, page) =>
      items.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
    );
    return new Pages(pages, items.length);
  }

  at(index: number): T {
    return this.#pages[Math.floor(index / PAGE_SIZE)]![index % PAGE_SIZE]!;
  }

  toArray(): T[] {
    return ([] as T[]).concat(...this.#pages);
  }

  /** The list with other items at some indexes. */
  with(changes: ReadonlyMap<number, T>): Pages<T> {
    const pages = [...this.#pages];
    const copies = new Map<number, T[]>();
    for (const [index, item] of changes) {
      const page = Math.floor(index / PAGE_SIZE);
      const copy = copies.get(page) ?? [...pages[page]!];
      copy[index % PAGE_SIZE] = item;
      copies.set(page, copy);
      pages[page] = copy;
    }
    return new Pages(pages, this.length);
  }
}
