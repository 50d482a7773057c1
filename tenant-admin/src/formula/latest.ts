import type { FormulaQuestion } from './formulaApi';
import type { Vocabulary } from './vocabulary';

/** What the editor asks its component for whenever it needs it, so that it never has to be built again. */
export type Latest = {
  onChange: (formula: string) => void;
  vocabulary: Vocabulary;
  question: Omit<FormulaQuestion, 'formula'>;
};
