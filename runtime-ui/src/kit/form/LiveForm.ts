import type { Condition, Layout, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Scene } from '../formula/fromRecord';
import type { LineLists } from '../lines/line';
import { lineSum, sumsUp } from '../lines/lineSum';
import { LiveLines } from '../lines/LiveLines';
import { computedOf } from './computing';
import { holds, tells } from './holds';
import { demanded, hidden, isSameState, stateOf, type Demand, type ItemState } from './itemState';

/**
 * What follows from the values of one record and its lines: which items show, which are required, what formulas and
 * roll-ups come to, which rules would refuse. Parts of a page subscribe to just what they draw; nothing watches the
 * whole form.
 */
export class LiveForm {
  readonly #layout: Layout;
  readonly #listeners = new Set<() => void>();
  readonly #initial: Values;
  readonly #lines: ReadonlyMap<string, LiveLines>;
  #lists: LineLists;
  #scene: Scene;
  #dirty = false;
  #items = new Map<string, ItemState>();
  #sections = new Map<string, boolean>();
  #hints = new Map<string, string>();

  /** `lines` are those that are saved; a relation that is not among them is not typed here. */
  constructor(scene: Scene, layout: Layout, lines: LineLists = {}) {
    this.#layout = layout;
    this.#initial = scene.values;
    this.#scene = scene;
    this.#lists = lines;
    this.#lines = linesOf(scene, layout, lines);
    this.update(scene.values);
  }

  /** Takes values and lines as they are now; answers the fields that came out differently. */
  update(values: Values, lines: LineLists = this.#lists): Values {
    this.#lists = lines;
    const computed = this.#settleValues(values);
    for (const section of this.#layout.sections) {
      this.#sections.set(section.name, this.#holds(section.visible, true));
      for (const item of section.items) this.#items.set(item.field, this.#settle(item.field, item));
    }
    this.#hints = this.#refusals();
    this.#dirty = Object.keys(this.changes()).length > 0 || this.changedLines().length > 0;
    for (const listener of this.#listeners) listener();
    return computed;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get values(): Values {
    return this.#scene.values;
  }

  /** Whether anything differs from the beginning. */
  get dirty(): boolean {
    return this.#dirty;
  }

  /** What a person changed and may change: fields shown, writable, and different from the beginning. */
  changes(): Values {
    const { object, values } = this.#scene;
    const changed = Object.values(object.fields).filter(
      (field) =>
        this.shows(field.name) &&
        !this.item(field.name).readOnly &&
        !typeOf(field).equal(values[field.name] ?? null, this.#initial[field.name] ?? null),
    );
    return Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? null]));
  }

  /** The lines of a relation that the layout shows. */
  lines(relation: string): LiveLines | undefined {
    return this.#lines.get(relation);
  }

  /** Tables of lines that differ from what is saved. */
  changedLines(): LiveLines[] {
    return [...this.#lines.values()].filter((lines) => lines.changed);
  }

  /** The same object as long as nothing about the item changed. */
  item(field: string): ItemState {
    return this.#items.get(field) ?? hidden;
  }

  sectionVisible(name: string): boolean {
    return this.#sections.get(name) ?? true;
  }

  /** Whether a person can see the field on this layout now. */
  shows(field: string): boolean {
    return this.#layout.sections.some(
      (section) =>
        this.sectionVisible(section.name) &&
        section.items.some((item) => item.field === field) &&
        this.item(field).visible,
    );
  }

  /** Whether a condition over the record holds; where only the server can tell, it does. */
  holds(condition: Condition | undefined): boolean {
    return this.#holds(condition, true);
  }

  /** Why the server would refuse the value, as far as the browser can tell. */
  hint(field: string): string | undefined {
    return this.#hints.get(field);
  }

  /** As the server does: the record, its lines, the record over its lines, and what of that its lines look at. */
  #settleValues(values: Values): Values {
    const first = this.#compute(values);
    this.#settleLines();
    const sums = this.#sums();
    if (Object.keys(sums).length === 0) return first;
    const second = this.#compute({ ...this.#scene.values, ...sums });
    this.#settleLines();
    return { ...first, ...sums, ...second };
  }

  #compute(values: Values): Values {
    const { values: computed } = computedOf({ ...this.#scene, values });
    this.#scene = { ...this.#scene, values: { ...values, ...computed } };
    return computed;
  }

  #settleLines(): void {
    for (const [relation, lines] of this.#lines) lines.settle(this.#lists[relation] ?? [], this.#scene);
  }

  /** Roll-ups over lines that came out differently; blank where only the server can tell what changed lines come to. */
  #sums(): Values {
    const { object, me, values } = this.#scene;
    const sums: Values = {};
    for (const lines of this.#lines.values()) {
      for (const field of Object.values(object.fields).filter((each) => sumsUp(each, lines.table))) {
        const value = lineSum(field, lines.lines, me.user) ?? (lines.changed ? null : values[field.name]);
        if (value !== undefined && !typeOf(field).equal(value, values[field.name] ?? null)) sums[field.name] = value;
      }
    }
    return sums;
  }

  #settle(name: string, demand: Demand): ItemState {
    const field = this.#scene.object.fields[name];
    if (field === undefined) return hidden;
    const next = stateOf(field, this.#scene, [demanded(demand, this.#scene)]);
    const before = this.#items.get(name);
    return before !== undefined && isSameState(before, next) ? before : next;
  }

  #refusals(): Map<string, string> {
    const refused = this.#scene.object.rules.filter(({ tree }) => tells(tree, this.#scene, false));
    return new Map(
      refused.flatMap(({ field, message }) => (typeof field !== 'string' ? [] : [[field, message] as const])),
    );
  }

  #holds(condition: Condition | undefined, otherwise: boolean): boolean {
    return holds(condition, this.#scene, otherwise);
  }
}

function linesOf({ me, object: owner }: Scene, layout: Layout, lists: LineLists): ReadonlyMap<string, LiveLines> {
  return new Map(
    (layout.lines ?? []).flatMap((table) => {
      const object = me.objects[table.object];
      const lines = lists[table.relation];
      if (object === undefined || lines === undefined) return [];
      const saved = lines.flatMap((line) => line.saved ?? []);
      return [[table.relation, new LiveLines(table, object, saved, owner)] as const];
    }),
  );
}
