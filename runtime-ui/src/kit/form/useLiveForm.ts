import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useMeta } from '../api/MetaProvider';
import type { Layout, ObjectMeta, Values } from '../api/types';
import { LiveForm, type ItemState } from './LiveForm';
import { serverDecides, type Evaluate } from './liveFormulas';

/** Who evaluates formulas in this page. */
export const EvaluateContext = createContext<Evaluate>(serverDecides);

/** The live state of one record's page or form. Layout or metadata changing, it begins anew with the same values. */
export function useLiveForm(object: ObjectMeta, layout: Layout, values: Values, before: Values | null): LiveForm {
  const me = useMeta();
  const evaluate = useContext(EvaluateContext);
  return useMemo(
    () => new LiveForm({ me, object, values, before }, layout, evaluate),
    [me, object, layout, values, before, evaluate],
  );
}

/** How one item stands; redraws its reader only when that changes. */
export function useItemState(live: LiveForm, field: string): ItemState {
  return useSyncExternalStore(live.subscribe, () => live.item(field));
}

export function useSectionVisible(live: LiveForm, section: string): boolean {
  return useSyncExternalStore(live.subscribe, () => live.sectionVisible(section));
}

export function useHint(live: LiveForm, field: string): string | undefined {
  return useSyncExternalStore(live.subscribe, () => live.hint(field));
}
