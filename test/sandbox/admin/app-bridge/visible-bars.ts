import type { SaveBar } from '../messages.ts';

type Press = (button: 'save' | 'discard') => void;

interface Deps {
  show: (bar: SaveBar) => void;
  hide: (id: string) => void;
}

/** The save bars that show at the moment, those of elements and those of forms. */
export class VisibleBars {
  readonly #presses = new Map<string, Press>();
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get some(): boolean {
    return this.#presses.size > 0;
  }

  has(id: string): boolean {
    return this.#presses.has(id);
  }

  show(bar: SaveBar, press: Press): void {
    this.#presses.set(bar.id, press);
    this.#deps.show(bar);
  }

  update(bar: SaveBar): void {
    this.#deps.show(bar);
  }

  hide(id: string): void {
    if (this.#presses.delete(id)) this.#deps.hide(id);
  }

  press(id: string, button: 'save' | 'discard'): void {
    this.#presses.get(id)?.(button);
  }
}
