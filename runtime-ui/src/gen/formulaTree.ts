/* Written by `npm run gen` from schemas/formula-tree.schema.json. */

/**
 * A checked formula as the browser receives it. What each node means is told in formula-tree.md; the cases in formula-cases/ decide.
 */
export type FormulaTree =
  Constant | Field | And | Or | Not | Comparison | In | Arithmetic | Negation | Concatenation | Call;
/**
 * The type of a node's value.
 */
export type Type =
  'text' | 'number' | 'bool' | 'date' | 'dateTime' | 'time' | 'picklist' | 'multiPicklist' | 'reference' | 'null';
/**
 * A value that is not blank, written by its type: number as plain decimal text ("-12.5", no exponent), date "2026-01-31", dateTime "2026-01-31T08:00:00.000000Z" (UTC, always six decimals), time "08:30:00.000000", reference as the record's number in text, picklist as the name of the choice, multiPicklist as a list of names, bool as a JSON boolean.
 */
export type Value = string | boolean | string[];
export type Node = Constant | Field | And | Or | Not | Comparison | In | Arithmetic | Negation | Concatenation | Call;
/**
 * Where in the source a fault of this node is reported: code points from 1.
 */
export type Column = number;
/**
 * @minItems 1
 */
export type Operands = Node[];

/**
 * A value known now; blank when `value` is absent.
 */
export interface Constant {
  node: 'constant';
  type: Type;
  value?: Value;
}
/**
 * The field at the end of a path.
 */
export interface Field {
  node: 'field';
  /**
   * Where the path starts: the record, $User, $Tenant or $Input.
   */
  root: 'record' | 'user' | 'tenant' | 'input';
  /**
   * Field names; all but the last are look-ups. Empty for $User itself, the reference to the user.
   */
  path: string[];
  type: Type;
  /**
   * A value that is not blank, written by its type: number as plain decimal text ("-12.5", no exponent), date "2026-01-31", dateTime "2026-01-31T08:00:00.000000Z" (UTC, always six decimals), time "08:30:00.000000", reference as the record's number in text, picklist as the name of the choice, multiPicklist as a list of names, bool as a JSON boolean.
   */
  whenBlank?: string | boolean | string[];
  /**
   * Present and true: the value before the edit; on a new record the current value.
   */
  prior?: true;
}
export interface And {
  node: 'and';
  operands: Operands;
}
export interface Or {
  node: 'or';
  operands: Operands;
}
export interface Not {
  node: 'not';
  operand: Node;
}
/**
 * Both sides have one type (or one is the null constant).
 */
export interface Comparison {
  node: 'comparison';
  operator: '=' | '<>' | '<' | '>' | '<=' | '>=';
  left: Node;
  right: Node;
}
export interface In {
  node: 'in';
  operand: Node;
  /**
   * Values of the operand's type.
   */
  choices: Value[];
}
export interface Arithmetic {
  node: 'arithmetic';
  operator: '+' | '-' | '*' | '/' | '^';
  left: Node;
  right: Node;
  /**
   * The type of a node's value.
   */
  leftType:
    'text' | 'number' | 'bool' | 'date' | 'dateTime' | 'time' | 'picklist' | 'multiPicklist' | 'reference' | 'null';
  type: Type;
  column: Column;
}
export interface Negation {
  node: 'negation';
  operand: Node;
}
export interface Concatenation {
  node: 'concatenation';
  operands: Operands;
}
export interface Call {
  node: 'call';
  function: string;
  arguments: Node[];
  type: Type;
  column: Column;
  /**
   * Of REGEX only: the pattern as an automaton; execution starts at instruction 0. ["char", from, to, from, to …] takes one code point in one of the ranges and goes on to the next instruction; ["split", a, b] goes on at both; ["jump", a] goes on at a; ["match"] accepts at the end of the text.
   */
  program?: (('char' | 'split' | 'jump' | 'match') | number)[][];
}
