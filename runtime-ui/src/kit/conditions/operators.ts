/** A value to compare with: a text, decimal, day, name of a choice or id of a record; a record also has a label. */
export interface Operand {
  value: string;
  label?: string;
}

/** How a condition of the filter bar compares a field, written as a formula. */
export interface Operator {
  name: string;
  /** How many values the person gives: none, one, two (a range), any number, or a count of days. */
  operands: 'none' | 'one' | 'two' | 'many' | 'days';
  /** The condition in formula source; `field` and `literals` are source already. */
  formula(field: string, literals: readonly string[]): string;
}

function comparing(name: string, sign: string): Operator {
  return { name, operands: 'one', formula: (field, [literal]) => `${field} ${sign} ${literal}` };
}

function calling(name: string, functionName: string): Operator {
  return { name, operands: 'one', formula: (field, [literal]) => `${functionName}(${field}, ${literal})` };
}

export const equals = comparing('equals', '=');
export const notEquals = comparing('notEquals', '<>');
export const greater = comparing('greater', '>');
export const atLeast = comparing('atLeast', '>=');
export const less = comparing('less', '<');
export const atMost = comparing('atMost', '<=');
export const contains = calling('contains', 'CONTAINS');
export const startsWith = calling('startsWith', 'BEGINS');
export const includes = calling('includes', 'INCLUDES');

export const between: Operator = {
  name: 'between',
  operands: 'two',
  formula: (field, [from, to]) => `${field} >= ${from} && ${field} <= ${to}`,
};

export const anyOf: Operator = {
  name: 'anyOf',
  operands: 'many',
  formula: (field, literals) => either(literals.map((literal) => `${field} = ${literal}`)),
};

export const noneOf: Operator = {
  name: 'noneOf',
  operands: 'many',
  formula: (field, literals) => literals.map((literal) => `${field} <> ${literal}`).join(' && '),
};

export const includesAny: Operator = {
  name: 'includesAny',
  operands: 'many',
  formula: (field, literals) => either(literals.map((literal) => `INCLUDES(${field}, ${literal})`)),
};

export const isBlank: Operator = { name: 'isBlank', operands: 'none', formula: (field) => `ISBLANK(${field})` };
export const isNotBlank: Operator = {
  name: 'isNotBlank',
  operands: 'none',
  formula: (field) => `NOT(ISBLANK(${field}))`,
};
export const isTrue: Operator = { name: 'isTrue', operands: 'none', formula: (field) => field };
export const isFalse: Operator = { name: 'isFalse', operands: 'none', formula: (field) => `NOT(${field})` };
export const isMe: Operator = { name: 'isMe', operands: 'none', formula: (field) => `${field} = $User` };

export const isToday: Operator = { name: 'isToday', operands: 'none', formula: (field) => `${field} = TODAY()` };

/** From so many days ago until today. */
export const lastDays: Operator = {
  name: 'lastDays',
  operands: 'days',
  formula: (field, [days]) => `${field} >= TODAY() - ${days} && ${field} <= TODAY()`,
};

/** Longer ago than so many days. */
export const beforeDays: Operator = {
  name: 'beforeDays',
  operands: 'days',
  formula: (field, [days]) => `${field} < TODAY() - ${days}`,
};

/** From today until so many days ahead. */
export const nextDays: Operator = {
  name: 'nextDays',
  operands: 'days',
  formula: (field, [days]) => `${field} >= TODAY() && ${field} <= TODAY() + ${days}`,
};

/** The same operators on the day of a moment. */
export function onDay(operator: Operator): Operator {
  return { ...operator, formula: (field, literals) => operator.formula(`DATEVALUE(${field})`, literals) };
}

/** A text as a literal of the formula language. */
export function textLiteral(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** A day `2026-11-21` as a formula. */
export function dateLiteral(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `DATE(${year}, ${month}, ${date})`;
}

function either(conditions: string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' || ')})`;
}
