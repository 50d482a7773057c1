import type { Me, Values } from '../api/types';
import type { KnownRecords as Known } from '../formula/fromRecord';

/** A record that formulas ask for. */
export interface Wanted {
  object: string;
  id: string;
}

/** What the browser has learned of the records that look-ups point at, and what it was asked for in vain. */
export class KnownRecords implements Known {
  readonly #held = new Map<string, Values | null>();
  #wanted: Wanted[] = [];
  #learned = 0;

  get learned(): number {
    return this.#learned;
  }

  valuesOf(object: string, id: string): Values | undefined {
    const held = this.#held.get(keyOf({ object, id }));
    if (held === undefined) {
      this.#held.set(keyOf({ object, id }), null);
      this.#wanted.push({ object, id });
    }
    return held ?? undefined;
  }

  learn(wanted: Wanted, values: Values): void {
    this.#held.set(keyOf(wanted), values);
    this.#learned++;
  }

  /** What was asked for since the last call, of objects whose records the viewer may read. */
  takeWanted({ objects }: Me): Wanted[] {
    const taken = this.#wanted.filter(({ object }) => objects[object]?.rights.read === true);
    this.#wanted = [];
    return taken;
  }
}

const keyOf = ({ object, id }: Wanted) => `${object}/${id}`;
