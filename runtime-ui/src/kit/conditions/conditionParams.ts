import type { FieldCondition } from './condition';

/** Conditions as they stand in an address, so that a filtered list can be passed on. */
export function conditionsToParam(conditions: readonly FieldCondition[]): string {
  return conditions.length === 0
    ? ''
    : JSON.stringify(conditions.map(({ field, operator, operands }) => [field, operator, ...operands.map(compact)]));
}

function compact({ value, label }: { value: string; label?: string }): string | [string, string] {
  return label === undefined ? value : [value, label];
}

/** Reads what stands in an address; anything else there means no conditions. */
export function conditionsFromParam(param: string | null): FieldCondition[] {
  if (param === null || param === '') return [];
  const parsed = parse(param);
  return Array.isArray(parsed) ? parsed.flatMap(conditionOf) : [];
}

function conditionOf(entry: unknown): FieldCondition[] {
  if (!Array.isArray(entry)) return [];
  const [field, operator, ...operands] = entry as unknown[];
  if (typeof field !== 'string' || typeof operator !== 'string') return [];
  return [{ field, operator, operands: operands.map(operandOf) }];
}

function operandOf(operand: unknown) {
  return Array.isArray(operand) ? { value: String(operand[0]), label: String(operand[1]) } : { value: String(operand) };
}

/** Addresses are typed and cut by people: one that is no JSON is simply no filter. */
function parse(param: string): unknown {
  try {
    return JSON.parse(param);
  } catch {
    return undefined;
  }
}
