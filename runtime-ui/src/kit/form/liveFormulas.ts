import type { FieldValue, FormulaTree, Me, ObjectMeta, Values } from '../api/types';

/** What a formula may look at while somebody types. */
export interface Scene {
  me: Me;
  object: ObjectMeta;
  values: Values;
  /** As last saved; null for a new record. */
  before: Values | null;
}

/** What the browser makes of a formula: a value, or `unknown` where only the server can tell. */
export type LiveResult = { known: true; value: FieldValue } | { known: false };

export type Evaluate = (formula: FormulaTree, scene: Scene) => LiveResult;

/** Leaves everything to the server. */
export const serverDecides: Evaluate = () => ({ known: false });
