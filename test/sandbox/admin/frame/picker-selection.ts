/** A row of the picker and what is chosen below it: a product and its variants. */
export interface Group {
  id: string;
  children: string[];
}

interface Rules {
  /** Whether the limit counts products or variants. */
  counts: 'groups' | 'children';
  /** Null is any number. */
  limit: number | null;
}

/** What is chosen in an open picker. With a limit of one, a new choice replaces the old. */
export class PickerSelection {
  readonly #rules: Rules;
  readonly #chosen = new Map<string, Set<string>>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  get count(): number {
    if (this.#rules.counts === 'groups') return this.#chosen.size;
    return [...this.#chosen.values()].reduce((sum, children) => sum + children.size, 0);
  }

  get isFull(): boolean {
    return this.#rules.limit !== null && this.count >= this.#rules.limit;
  }

  has(group: string, child: string): boolean {
    return this.#chosen.get(group)?.has(child) ?? false;
  }

  stateOf(group: Group): 'none' | 'some' | 'all' {
    const chosen = this.#chosen.get(group.id)?.size ?? 0;
    if (chosen === 0) return 'none';
    return chosen === group.children.length ? 'all' : 'some';
  }

  toggleGroup(group: Group): void {
    const all = this.stateOf(group) === 'all';
    for (const child of group.children) {
      if (this.has(group.id, child) === all) this.toggle(group.id, child);
    }
  }

  toggle(group: string, child: string): void {
    const children = this.#chosen.get(group);
    if (children?.has(child)) {
      children.delete(child);
      if (children.size === 0) this.#chosen.delete(group);
      return;
    }
    if (!this.#makeRoom(group)) return;
    this.#chosen.set(group, (this.#chosen.get(group) ?? new Set()).add(child));
  }

  #makeRoom(group: string): boolean {
    const staysInGroup = this.#rules.counts === 'groups' && this.#chosen.has(group);
    if (!this.isFull || staysInGroup) return true;
    if (this.#rules.limit !== 1) return false;
    this.#chosen.clear();
    return true;
  }
}
