import { useMemo, useSyncExternalStore } from 'react';
import { useMeta } from '../api/MetaProvider';
import type { FieldValue, Layout, LineTable } from '../api/types';
import type { Scene } from '../formula/fromRecord';
import type { LineLists } from '../lines/line';
import type { LiveLine } from '../lines/LiveLines';
import type { ItemState } from './itemState';
import { LiveForm } from './LiveForm';

const none: LineLists = {};

/**
 * The live state of one record's page or form. Layout or metadata changing, it begins anew with the same values.
 * `lines` are those that can be typed.
 */
export function useLiveForm(
  { object, recordType, values, before, known }: Omit<Scene, 'me'>,
  layout: Layout,
  lines: LineLists = none,
): LiveForm {
  const me = useMeta();
  return useMemo(
    () => new LiveForm({ me, object, recordType, values, before, known }, layout, lines),
    [me, object, recordType, layout, values, before, known, lines],
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

const noLines: readonly LiveLine[] = [];

/** The lines of a relation; the same array until one of them changes. */
export function useLines(live: LiveForm, relation: string): readonly LiveLine[] {
  return useSyncExternalStore(live.subscribe, () => live.lines(relation)?.lines ?? noLines);
}

/** A value of the record as it is typed. */
export function useLiveValue(live: LiveForm, field: string): FieldValue {
  return useSyncExternalStore(live.subscribe, () => live.values[field] ?? null);
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
