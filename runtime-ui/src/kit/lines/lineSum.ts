import type { FieldMeta, FieldValue, LineTable, Reference } from '../api/types';
import { tells } from '../form/holds';
import { dividedBy, whole } from '../formula/decimals';
import { rowOf, type Scene } from '../formula/fromRecord';
import { UNKNOWN } from '../formula/frame';
import { outcomeOf } from '../form/holds';
import { fieldValueOf } from '../formula/toRecord';
import { number, type FormulaValue, type Present } from '../formula/values';
import type { Type } from '../../gen/formulaTree';

interface RollUpOptions {
  object?: string;
  lookup?: string;
  function?: 'count' | 'sum' | 'min' | 'max' | 'average';
  /** Absent, as the condition, where the viewer may not know it. */
  field?: string;
  condition?: string;
  returns?: string;
}

/** A line as roll-ups see it. */
export interface Summand {
  scene: Scene;
  /** Names of fields that only the server can tell. */
  unknown: ReadonlySet<string>;
}

/** Whether the field sums up the lines of this table. */
export function sumsUp(field: FieldMeta, table: LineTable): boolean {
  const options: RollUpOptions = field.options;
  return field.type === 'rollUp' && options.object === table.object && options.lookup === table.field;
}

/** What a roll-up over these lines comes to; undefined where only the server can tell. */
export function lineSum(field: FieldMeta, lines: readonly Summand[], user: Reference): FieldValue | undefined {
  const { function: how, field: summed = '', condition, returns } = field.options as RollUpOptions;
  const isWithheld = condition === undefined || (how !== 'count' && summed === '');
  if (how === undefined || isWithheld || (condition !== '' && field.condition === undefined)) return undefined;
  const values: Present[] = [];
  for (const line of lines) {
    const counts = counted(field, line);
    if (counts === undefined) return undefined;
    if (!counts) continue;
    const value = how === 'count' ? number(whole(1)) : summandOf(line, summed, kindOf(returns));
    if (value === undefined) return undefined;
    if (value !== null) values.push(value);
  }
  return fieldValueOf({ kind: 'value', value: together(how, values) }, field, user);
}

function counted({ condition }: FieldMeta, { scene, unknown }: Summand): boolean | undefined {
  if (condition === undefined) return true;
  if ([...unknown].some((name) => JSON.stringify(condition).includes(`"path":["${name}"]`))) return undefined;
  return outcomeOf(condition, scene).kind === 'unknown' ? undefined : tells(condition, scene, false);
}

function summandOf({ scene, unknown }: Summand, name: string, type: Type): FormulaValue | undefined {
  if (unknown.has(name)) return undefined;
  const value = rowOf(scene).value([name], type);
  return value === UNKNOWN ? undefined : value;
}

function kindOf(returns = 'number'): Type {
  return returns === 'date' || returns === 'dateTime' ? returns : 'number';
}

function together(how: NonNullable<RollUpOptions['function']>, values: readonly Present[]): FormulaValue {
  const sum = () => values.reduce((total, { value }) => total + (value as bigint), 0n);
  switch (how) {
    case 'count':
      return number(whole(values.length));
    case 'sum':
      return number(sum());
    case 'average':
      return values.length === 0 ? null : number(dividedBy(sum(), whole(values.length)));
    case 'min':
      return extreme(values, (a, b) => a < b);
    case 'max':
      return extreme(values, (a, b) => a > b);
  }
}

/** Numbers, days and moments are all compared as what they hold. */
function extreme(values: readonly Present[], isBetter: (a: bigint, b: bigint) => boolean): FormulaValue {
  return values.reduce<FormulaValue>(
    (best, value) => (best === null || isBetter(value.value as bigint, best.value as bigint) ? value : best),
    null,
  );
}
