import type { FieldMeta, LineTable, ObjectMeta, ObjectRecord, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import { computedOf } from '../form/computing';
import { defaultsOf } from '../form/defaults';
import { tells } from '../form/holds';
import { demanded, hidden, isSameState, stateOf, type ItemState } from '../form/itemState';
import { layoutFor } from '../form/layouts';
import type { Scene } from '../formula/fromRecord';
import { areChanged, givenOf, type Line } from './line';
import type { Summand } from './lineSum';

/** A line with everything that follows from what was typed. The same object as long as nothing about it changes. */
export interface LiveLine extends Summand {
  line: Line;
  /** With defaults and formulas. */
  values: Values;
  /** How each column stands for this line. */
  items: Readonly<Record<string, ItemState>>;
  /** Why the server would refuse a field, as far as the browser can tell; "" for the line as a whole. */
  hints: Readonly<Record<string, string>>;
}

/** The lines of one relation of a record that is typed. */
export class LiveLines {
  readonly table: LineTable;
  readonly object: ObjectMeta;
  readonly #saved: readonly ObjectRecord[];
  /** Fields of the record that the lines belong to on which depends what follows for them. */
  readonly #lookedAt: readonly string[];
  /** Whether it depends on other records as well. */
  readonly #looksFurther: boolean;
  /** What the lines saw when they were last worked out. */
  #seen = '';
  #columns: Record<string, ItemState> = {};
  #lines: readonly LiveLine[] = [];

  constructor(table: LineTable, object: ObjectMeta, saved: readonly ObjectRecord[], owner: ObjectMeta) {
    this.table = table;
    this.object = object;
    this.#saved = saved;
    const conditions = Object.values(owner.fields).map(({ condition }) => condition);
    const text = JSON.stringify([object.fields, object.rules, object.layouts, conditions]);
    const paths = [...text.matchAll(/"path":\["(\w+)","(\w+)"(,?)/g)];
    this.#lookedAt = [...new Set(paths.flatMap(([, first, name = '']) => (first === table.field ? [name] : [])))];
    this.#looksFurther = paths.some(([, first, , further]) => first !== table.field || further !== '');
  }

  get lines(): readonly LiveLine[] {
    return this.#lines;
  }

  /** Whether the column shows for the record as it is. */
  shows(field: string): boolean {
    return this.#columns[field]?.visible ?? false;
  }

  /** How the column stands for a new line. */
  columnState(field: FieldMeta): ItemState {
    const column = this.#columns[field.name] ?? hidden;
    const readOnly =
      column.readOnly || this.table.closed === true || field.access === 'read' || !typeOf(field).writable;
    return { ...column, readOnly, required: !readOnly && (column.required || field.required) };
  }

  /** Whether anything differs from what is saved. */
  get changed(): boolean {
    return areChanged(
      this.object,
      this.#lines.map(({ line }) => line),
      this.#saved,
    );
  }

  /** Works out what follows for these lines of a record as it is typed. */
  settle(lines: readonly Line[], owner: Scene): void {
    const columns = Object.fromEntries(this.table.columns.map((column) => [column.field, demanded(column, owner)]));
    const seen = this.#sight(owner);
    const stay = seen === this.#seen && areSame(columns, this.#columns);
    this.#seen = seen;
    const before = new Map(this.#lines.map((live) => [live.line.key, live]));
    this.#columns = columns;
    const next = lines.map((line) => {
      const old = before.get(line.key);
      if (old?.line === line && stay) return old;
      const live = this.#live(line, owner);
      return old?.line === line && isSame(old, live) ? old : live;
    });
    const moved = next.length !== this.#lines.length || next.some((live, i) => live !== this.#lines[i]);
    if (moved) this.#lines = next;
  }

  /** What of other records the lines look at, as text to compare. */
  #sight({ values, known }: Scene): string {
    const learned = this.#looksFurther ? known?.learned : undefined;
    return JSON.stringify([learned, this.#lookedAt.map((name) => values[name] ?? null)]);
  }

  #live(line: Line, owner: Scene): LiveLine {
    const { me, known } = owner;
    const base: Scene = {
      me,
      known,
      object: this.object,
      recordType: line.saved?.recordType ?? null,
      values: givenOf(line),
      before: line.saved?.values ?? null,
      owner: { field: this.table.field, scene: owner },
    };
    const filled = line.saved === null ? { ...base, values: { ...defaultsOf(base), ...base.values } } : base;
    const computed = computedOf(filled);
    const scene = { ...filled, values: { ...filled.values, ...computed.values } };
    const isUntouched = line.saved !== null && Object.keys(line.typed).length === 0;
    return {
      line,
      values: scene.values,
      scene,
      unknown: isUntouched ? new Set() : computed.unknown,
      items: this.#items(scene),
      hints: this.#hints(scene),
    };
  }

  #items(scene: Scene): Record<string, ItemState> {
    const layout = layoutFor(this.object, scene.recordType);
    const ofLayout = new Map(layout.sections.flatMap(({ items }) => items.map((item) => [item.field, item] as const)));
    return Object.fromEntries(
      this.table.columns.map(({ field: name }) => {
        const field = this.object.fields[name];
        const column = this.#columns[name];
        if (field === undefined || column === undefined) return [name, hidden];
        const state = stateOf(field, scene, [column, demanded(ofLayout.get(name) ?? {}, scene)]);
        return [name, this.table.closed === true ? { ...state, readOnly: true, required: false } : state];
      }),
    );
  }

  #hints(scene: Scene): Record<string, string> {
    const refused = this.object.rules.filter(({ tree }) => tells(tree, scene, false));
    return Object.fromEntries(refused.map(({ field, message }) => [field ?? '', message]));
  }
}

function areSame(a: Readonly<Record<string, ItemState>>, b: Readonly<Record<string, ItemState>>): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => isSameState(a[name] ?? hidden, b[name] ?? hidden))
  );
}

function isSame(a: LiveLine, b: LiveLine): boolean {
  return (
    areSame(a.items, b.items) &&
    JSON.stringify([a.values, a.hints, [...a.unknown]]) === JSON.stringify([b.values, b.hints, [...b.unknown]])
  );
}
