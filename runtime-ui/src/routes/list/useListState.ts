import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { ListView, ObjectMeta, SortKey } from '../../kit/api/types';
import { conditionsFormula, type FieldCondition } from '../../kit/conditions/condition';
import { conditionsFromParam, conditionsToParam } from '../../kit/conditions/conditionParams';

export interface ListState {
  /** Undefined where the object has no views: all records. */
  view: ListView | undefined;
  conditions: readonly FieldCondition[];
  /** The conditions as a formula, blank when there are none. */
  filter: string;
  search: string;
  /** Ids of tags; a record carries all of them. */
  tags: readonly string[];
  sort: readonly SortKey[];
  setView(name: string): void;
  setConditions(conditions: readonly FieldCondition[]): void;
  setSearch(search: string): void;
  setTags(tags: readonly string[]): void;
  /** Sorts by the field; asked again, the other way round. */
  toggleSort(field: string): void;
  clear(): void;
}

/** What a list shows, kept in the address: it can be reloaded, passed on and gone back to. */
export function useListState(object: ObjectMeta): ListState {
  const [parameters, setParameters] = useSearchParams();
  const view = viewOf(object, parameters.get('view'));
  const where = parameters.get('where');
  const sortParameter = parameters.get('sort');
  const tagParameter = parameters.get('tags') ?? '';
  const tags = useMemo(() => tagParameter.split(',').filter((id) => /^\d+$/.test(id)), [tagParameter]);
  const conditions = useMemo(() => conditionsFromParam(where), [where]);
  const sort = useMemo(() => sortOf(sortParameter) ?? view?.sort ?? [], [sortParameter, view]);

  const put = useCallback(
    (changes: Record<string, string>) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );

  return {
    view,
    conditions,
    filter: conditionsFormula(object, conditions),
    search: parameters.get('q') ?? '',
    tags,
    sort,
    setView: (name) => put({ view: name, sort: '' }),
    setConditions: (next) => put({ where: conditionsToParam(next) }),
    setSearch: (search) => put({ q: search }),
    setTags: (next) => put({ tags: next.join(',') }),
    toggleSort: (field) => put({ sort: toggled(field, sort) }),
    clear: () => put({ where: '', q: '', tags: '' }),
  };
}

function viewOf(object: ObjectMeta, name: string | null): ListView | undefined {
  const { listViews } = object;
  return listViews.find((view) => view.name === name) ?? listViews.find((view) => view.default) ?? listViews[0];
}

function sortOf(parameter: string | null): SortKey[] | undefined {
  if (parameter === null || parameter === '') return undefined;
  return parameter.startsWith('-') ? [{ field: parameter.slice(1), descending: true }] : [{ field: parameter }];
}

function toggled(field: string, sort: readonly SortKey[]): string {
  const [first] = sort;
  return first?.field === field && first.descending !== true ? `-${field}` : field;
}
