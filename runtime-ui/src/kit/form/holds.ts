import type { FormulaTree } from '../../gen/formulaTree';
import type { Condition } from '../api/types';
import { evaluate, type Outcome } from '../formula/evaluate';
import { contextOf, rowOf, type Scene } from '../formula/fromRecord';
import { isTrue } from '../formula/values';

export const outcomeOf = (tree: FormulaTree, scene: Scene): Outcome =>
  evaluate(tree, rowOf(scene), contextOf(scene.me));

/** Whether a formula comes to true; `otherwise` where it faults or only the server can tell. */
export function tells(tree: FormulaTree, scene: Scene, otherwise: boolean): boolean {
  const outcome = outcomeOf(tree, scene);
  return outcome.kind === 'value' ? isTrue(outcome.value) : otherwise;
}

/** Whether a condition holds; `otherwise` where there is none, it faults or only the server can tell. */
export function holds(condition: Condition | undefined, scene: Scene, otherwise: boolean): boolean {
  if (condition === undefined) return otherwise;
  return typeof condition === 'boolean' ? condition : tells(condition.tree, scene, otherwise);
}
