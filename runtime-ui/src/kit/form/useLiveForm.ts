import { useMemo, useSyncExternalStore } from 'react';
import { useMeta } from '../api/MetaProvider';
import type { Layout, LineTable } from '../api/types';
import type { Scene } from '../formula/fromRecord';
import { LiveForm, type ItemState } from './LiveForm';

/** The live state of one record's page or form. Layout or metadata changing, it begins anew with the same values. */
export function useLiveForm({ object, recordType, values, before }: Omit<Scene, 'me'>, layout: Layout): LiveForm {
  const me = useMeta();
  return useMemo(
    () => new LiveForm({ me, object, recordType, values, before }, layout),
    [me, object, recordType, layout, values, before],
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

/** The columns of a table of lines that show for the record as it is; redraws its reader only when that changes. */
export function useColumnsShown(live: LiveForm, table: LineTable): string[] {
  const shown = useSyncExternalStore(live.subscribe, () =>
    table.columns
      .filter(({ visible }) => live.holds(visible))
      .map(({ field }) => field)
      .join(' '),
  );
  return useMemo(() => shown.split(' '), [shown]);
}
