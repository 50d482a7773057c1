import type { FormProblem } from '../form/formProblems';
import type { LiveLine } from './LiveLines';
import type { Column } from './pasting';
import type { LineEditing } from './useLineEditing';

/** What commands a line knows; the same functions as long as the table stands. */
export type LineDeeds = Pick<
  LineEditing,
  'activate' | 'set' | 'next' | 'step' | 'paste' | 'remove' | 'duplicate' | 'move'
>;

export interface LineRowProps {
  live: LiveLine;
  /** From 0. */
  index: number;
  columns: readonly Column[];
  /** The field that is typed in, if it is in this line. */
  active: string | undefined;
  problems: readonly FormProblem[];
  /** Nothing can be done to it. */
  closed: boolean;
  commands: LineDeeds;
}
