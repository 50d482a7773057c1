import { useQueries } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../kit/api/keys';
import { useMeta } from '../../kit/api/MetaProvider';
import { searchOptions } from '../../kit/api/records';
import { paletteItems, type PaletteItem } from './paletteItems';

const hitsOfOneObject = 5;

/** What the palette offers for the typed text: the objects of all the viewer's apps are searched at once. */
export function usePaletteItems(typed: string): { items: PaletteItem[]; searching: boolean } {
  const { t } = useTranslation();
  const { apps, objects } = useMeta();
  const search = useDeferredValue(typed.trim());
  const names = new Set(apps.flatMap(({ tabs }) => tabs));
  const searched = [...names].flatMap((name) => objects[name] ?? []);
  const answers = useQueries({
    queries: searched.map((object) => ({
      queryKey: keys.options(object.name, search),
      queryFn: ({ signal }: { signal: AbortSignal }) => searchOptions(object.name, search, signal),
      enabled: search !== '',
    })),
  });
  const found = searched.map((object, index) => ({
    object,
    records: (answers[index]?.data ?? []).slice(0, hitsOfOneObject),
  }));
  return {
    items: paletteItems(typed, searched, search === '' ? [] : found, t),
    searching: answers.some(({ isFetching }) => isFetching),
  };
}
