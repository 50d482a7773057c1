import type { FormulaTree } from '../../gen/formulaTree';
import type { Condition, FieldMeta, Layout, LayoutItem, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import { evaluate, type Outcome } from '../formula/evaluate';
import { contextOf, rowOf, type Scene } from '../formula/fromRecord';
import { fieldValueOf } from '../formula/toRecord';
import { isTrue } from '../formula/values';

/** How an item of a layout stands at the moment. */
export interface ItemState {
  visible: boolean;
  required: boolean;
  readOnly: boolean;
}

/** Formulas may build on formulas ten deep; so many rounds settle all of them. */
const rounds = 10;

/**
 * What follows from the values of one record: which items show, which are required, what formula fields come to, which
 * rules would refuse. Parts of a page subscribe to just what they draw; nothing watches the whole form.
 */
export class LiveForm {
  readonly #layout: Layout;
  readonly #listeners = new Set<() => void>();
  readonly #initial: Values;
  #scene: Scene;
  #dirty = false;
  #items = new Map<string, ItemState>();
  #sections = new Map<string, boolean>();
  #hints = new Map<string, string>();

  constructor(scene: Scene, layout: Layout) {
    this.#layout = layout;
    this.#initial = scene.values;
    this.#scene = scene;
    this.update(scene.values);
  }

  /** Takes the values as they are now; answers the formula fields that came out differently. */
  update(values: Values): Values {
    const computed = this.#compute({ ...this.#scene, values });
    this.#scene = { ...this.#scene, values: { ...values, ...computed } };
    for (const section of this.#layout.sections) {
      this.#sections.set(section.name, this.#holds(section.visible, true));
      for (const item of section.items) this.#items.set(item.field, this.#settle(item));
    }
    this.#hints = this.#refusals();
    this.#dirty = Object.keys(this.changes()).length > 0;
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

  #compute(scene: Scene): Values {
    const fields = Object.values(scene.object.fields);
    const values = { ...scene.values };
    const changed: Values = {};
    for (let round = 0, moved = true; moved && round < rounds; round++) {
      moved = false;
      for (const field of fields) {
        if (field.formula === undefined) continue;
        const before = values[field.name];
        const value = fieldValueOf(outcomeOf(field.formula, { ...scene, values }), field, scene.me.user);
        if (value === undefined || (before !== undefined && typeOf(field).equal(value, before))) continue;
        values[field.name] = changed[field.name] = value;
        moved = true;
      }
    }
    return changed;
  }

  #settle(item: LayoutItem): ItemState {
    const field = this.#scene.object.fields[item.field];
    if (field === undefined) return hidden;
    const readOnly = field.access === 'read' || !typeOf(field).writable || this.#holds(item.readOnly, false);
    const next: ItemState = {
      visible: this.#holds(item.visible, true),
      required: !readOnly && !this.#isLeftToDefault(field) && (field.required || this.#holds(item.required, false)),
      readOnly,
    };
    const before = this.#items.get(item.field);
    return before !== undefined && same(before, next) ? before : next;
  }

  /** Whether nobody has touched a field of a new record that the server will fill. */
  #isLeftToDefault({ name, default: byDefault }: FieldMeta): boolean {
    return byDefault !== undefined && this.#scene.before === null && this.#scene.values[name] === undefined;
  }

  #refusals(): Map<string, string> {
    const refused = this.#scene.object.rules.filter(({ tree }) => this.#tells(tree, false));
    return new Map(
      refused.flatMap(({ field, message }) => (typeof field !== 'string' ? [] : [[field, message] as const])),
    );
  }

  /** Whether a condition holds; `otherwise` where there is none, it faults or only the server can tell. */
  #holds(condition: Condition | undefined, otherwise: boolean): boolean {
    if (condition === undefined) return otherwise;
    return typeof condition === 'boolean' ? condition : this.#tells(condition.tree, otherwise);
  }

  #tells(tree: FormulaTree, otherwise: boolean): boolean {
    const outcome = outcomeOf(tree, this.#scene);
    return outcome.kind === 'value' ? isTrue(outcome.value) : otherwise;
  }
}

const outcomeOf = (tree: FormulaTree, scene: Scene): Outcome => evaluate(tree, rowOf(scene), contextOf(scene.me));

const hidden: ItemState = { visible: false, required: false, readOnly: true };

function same(a: ItemState, b: ItemState): boolean {
  return a.visible === b.visible && a.required === b.required && a.readOnly === b.readOnly;
}
