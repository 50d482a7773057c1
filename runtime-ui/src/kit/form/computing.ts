import type { FieldMeta, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Scene } from '../formula/fromRecord';
import { fieldValueOf } from '../formula/toRecord';
import { outcomeOf } from './holds';

/** Formulas may build on formulas ten deep; so many rounds settle all of them. */
const rounds = 10;

/** What the formula fields of a record come to. */
export interface Computed {
  /** Those that came out differently. */
  values: Values;
  /** Names of those that only the server can tell. */
  unknown: ReadonlySet<string>;
}

/** Works out the formula fields of a record, those first that others build on. */
export function computedOf(scene: Scene): Computed {
  const fields = Object.values(scene.object.fields).filter(
    ({ type, formula }) => type === 'formula' || formula !== undefined,
  );
  const values = { ...scene.values };
  const changed: Values = {};
  const unknown = new Set<string>();
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    unknown.clear();
    for (const field of fields) {
      const value = valueOf(field, { ...scene, values });
      if (value === undefined) unknown.add(field.name);
      const before = values[field.name];
      if (value === undefined || (before !== undefined && typeOf(field).equal(value, before))) continue;
      values[field.name] = changed[field.name] = value;
      moved = true;
    }
  }
  return { values: changed, unknown };
}

const valueOf = (field: FieldMeta, scene: Scene) =>
  field.formula === undefined ? undefined : fieldValueOf(outcomeOf(field.formula, scene), field, scene.me.user);
