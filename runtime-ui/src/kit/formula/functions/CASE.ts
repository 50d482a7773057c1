import { isTwoValued, same } from '../comparing';
import type { FormulaFunction } from '../function';
import { typeOfNode } from '../nodeTypes';

/** A subject, pairs of a value and a result, and what else; only what is needed is evaluated. */
const caseOf: FormulaFunction = ({ node, count, argument }) => {
  const subject = argument(0);
  const [first] = node.arguments;
  const blankMatchesBlank = first !== undefined && isTwoValued(typeOfNode(first));
  for (let i = 1; i + 1 < count; i += 2) {
    const value = argument(i);
    if (same(subject, value) && (value !== null || blankMatchesBlank)) return argument(i + 1);
  }
  return argument(count - 1);
};

export default caseOf;
