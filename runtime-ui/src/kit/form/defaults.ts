import type { Values } from '../api/types';
import { evaluate } from '../formula/evaluate';
import { contextOf, rowOf, type Scene } from '../formula/fromRecord';
import { fieldValueOf } from '../formula/toRecord';

/** What a new record begins with in the fields nobody has filled, as far as the browser can tell. */
export function defaultsOf(scene: Scene): Values {
  const row = rowOf(scene);
  const context = contextOf(scene.me);
  const values = Object.values(scene.object.fields).flatMap((field) => {
    if (field.default === undefined || scene.values[field.name] !== undefined) return [];
    const value = fieldValueOf(evaluate(field.default, row, context), field, scene.me.user);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(values);
}
