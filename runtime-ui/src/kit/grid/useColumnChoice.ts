import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Widths } from './gridTable';

/** The columns a person chose for one list view, and how wide. */
export interface ColumnChoice {
  fields?: readonly string[];
  widths: Widths;
}

interface ColumnChoices {
  byView: Record<string, ColumnChoice>;
  choose(view: string, choice: Partial<ColumnChoice>): void;
  reset(view: string): void;
}

const untouched: ColumnChoice = { widths: {} };

const useChoices = create<ColumnChoices>()(
  persist(
    (set) => ({
      byView: {},
      choose: (view, choice) =>
        set(({ byView }) => ({ byView: { ...byView, [view]: { ...untouched, ...byView[view], ...choice } } })),
      reset: (view) => set(({ byView }) => ({ byView: { ...byView, [view]: untouched } })),
    }),
    { name: 'fangyuan.columns' },
  ),
);

/** A person's columns of the view of this key, kept in this browser. */
export function useColumnChoice(view: string) {
  const choice = useChoices((choices) => choices.byView[view] ?? untouched);
  const choose = useChoices((choices) => choices.choose);
  const reset = useChoices((choices) => choices.reset);
  return {
    ...choice,
    setFields: (fields: readonly string[]) => choose(view, { fields }),
    setWidths: (widths: Widths) => choose(view, { widths }),
    reset: () => reset(view),
  };
}
