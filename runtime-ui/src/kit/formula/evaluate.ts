import type { Call, Field, FormulaTree, In, Node, Value as Written, Type } from '../../gen/formulaTree';
import { calculate } from './arithmetic';
import { areTwoValued, compare, holds, isTwoValued, same } from './comparing';
import { compareTexts } from './codePoints';
import { UNKNOWN, type Fields, type FormulaContext, type FormulaRow, type Frame } from './frame';
import { functionNamed } from './functions';
import { typeOfNode } from './nodeTypes';
import { FaultSignal, UnknownSignal, type FaultCode } from './signals';
import { bool, FALSE, held, isTrue, number, text, textOf, TRUE, type FormulaValue } from './values';
import { readValue } from './wire';

/** What an evaluation comes to. `unknown` where it needs a value the browser does not hold: the server decides. */
export type Outcome =
  { kind: 'value'; value: FormulaValue } | { kind: 'fault'; code: FaultCode; column: number } | { kind: 'unknown' };

/** Evaluates a checked formula as schemas/formula-tree.md tells; the same inputs always give the same outcome. */
export function evaluate(tree: FormulaTree, row: FormulaRow, context: FormulaContext): Outcome {
  try {
    const value = run(tree, { row, context });
    return { kind: 'value', value: value === null && typeOfNode(tree) === 'bool' ? FALSE : value };
  } catch (signal) {
    if (signal instanceof FaultSignal) return { kind: 'fault', code: signal.code, column: signal.column };
    if (signal instanceof UnknownSignal) return { kind: 'unknown' };
    throw signal;
  }
}

function run(node: Node, frame: Frame): FormulaValue {
  switch (node.node) {
    case 'constant':
      return constant(node.value, node.type);
    case 'field':
      return read(node, frame) ?? constant(node.whenBlank, node.type);
    case 'and':
      return bool(node.operands.every((operand) => isTrue(run(operand, frame))));
    case 'or':
      return bool(node.operands.some((operand) => isTrue(run(operand, frame))));
    case 'not': {
      const value = run(node.operand, frame);
      return value && bool(!isTrue(value));
    }
    case 'comparison': {
      const left = run(node.left, frame);
      const right = run(node.right, frame);
      if (areTwoValued(node.left, node.right)) {
        return bool(holds(node.operator, compareTexts(textOf(left), textOf(right))));
      }
      return left && right && bool(holds(node.operator, compare(left, right)));
    }
    case 'in':
      return among(node, run(node.operand, frame));
    case 'arithmetic': {
      const left = run(node.left, frame);
      const right = run(node.right, frame);
      return left && right && calculate(node, left, right);
    }
    case 'negation': {
      const value = run(node.operand, frame);
      return value && number(-held(value, 'number'));
    }
    case 'concatenation':
      return text(node.operands.map((operand) => textOf(run(operand, frame))).join(''));
    case 'call':
      return call(node, frame);
  }
}

function constant(written: Written | undefined, type: Type): FormulaValue {
  const value = readValue(written, type);
  if (value === undefined) throw new TypeError(`The tree has a constant that is no ${type}: ${String(written)}`);
  return value;
}

function read({ root, path, type, prior }: Field, { row, context }: Frame): FormulaValue {
  const value = root === 'record' ? ofRecord(path, type, prior === true, row) : ofContext(context[root], path, type);
  if (value === UNKNOWN) throw new UnknownSignal();
  return value;
}

function ofRecord(path: readonly string[], type: Type, prior: boolean, row: FormulaRow) {
  return prior && !row.isNew ? row.prior(path, type) : row.value(path, type);
}

function ofContext(fields: Fields | undefined, path: readonly string[], type: Type) {
  return fields === undefined ? UNKNOWN : fields.value(path, type);
}

function among({ operand, choices }: In, value: FormulaValue): FormulaValue {
  const type = typeOfNode(operand);
  if (value === null) return isTwoValued(type) ? FALSE : null;
  return choices.some((choice) => same(value, constant(choice, type))) ? TRUE : FALSE;
}

function call(node: Call, frame: Frame): FormulaValue {
  const apply = functionNamed(node.function);
  if (apply === undefined) throw new UnknownSignal();
  const argument = (index: number): FormulaValue => {
    const given = node.arguments[index];
    if (given === undefined) throw new RangeError(`${node.function} has no argument ${index}.`);
    return run(given, frame);
  };
  return apply({ node, frame, count: node.arguments.length, argument });
}
