import type { Comparison, Node, Type } from '../../gen/formulaTree';
import { compareTexts } from './codePoints';
import { typeOfNode } from './nodeTypes';
import { held, type FormulaValue, type Present } from './values';

/** Whether blank compares as "", so that a comparison is never blank itself. */
export const isTwoValued = (type: Type): boolean => type === 'text' || type === 'picklist';

/** See `isTwoValued`; one side may be the literal NULL. */
export const areTwoValued = (left: Node, right: Node): boolean =>
  isTwoValued(typeOfNode(left)) || isTwoValued(typeOfNode(right));

/** Below, at or above zero for two values of one type; those without an order differ by any number but zero. */
export function compare(left: Present, right: Present): number {
  switch (left.kind) {
    case 'number':
      return order(left.value, held(right, 'number'));
    case 'date':
      return order(left.value, held(right, 'date'));
    case 'dateTime':
      return order(left.value, held(right, 'dateTime'));
    case 'time':
      return order(left.value, held(right, 'time'));
    case 'text':
      return compareTexts(left.value, held(right, 'text'));
    case 'bool':
      return left.value === held(right, 'bool') ? 0 : 1;
    case 'reference':
      return left.value === held(right, 'reference') ? 0 : 1;
    case 'many':
      return left.value.join('\n') === held(right, 'many').join('\n') ? 0 : 1;
  }
}

const order = <T extends number | bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the values are the same; blank is the same as blank. */
export const same = (left: FormulaValue, right: FormulaValue): boolean =>
  left === null || right === null ? left === right : compare(left, right) === 0;

/** Whether an operator holds for values that compare like this. */
export function holds(operator: Comparison['operator'], compared: number): boolean {
  switch (operator) {
    case '=':
      return compared === 0;
    case '<>':
      return compared !== 0;
    case '<':
      return compared < 0;
    case '>':
      return compared > 0;
    case '<=':
      return compared <= 0;
    case '>=':
      return compared >= 0;
  }
}
