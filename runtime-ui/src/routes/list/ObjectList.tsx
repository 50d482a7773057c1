import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ObjectMeta } from '../../kit/api/types';
import { useRecords } from '../../kit/api/useRecords';
import { useFormats } from '../../kit/fields/useFormats';
import type { Selection } from '../../kit/grid/gridTable';
import { recordColumns } from '../../kit/grid/recordColumns';
import { useColumnChoice } from '../../kit/grid/useColumnChoice';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { paths } from '../../kit/ui/paths';
import { followTrail } from '../record/trail';
import { BulkBar } from './BulkBar';
import { columnsOfView } from './columnsOfView';
import { ListHeader } from './ListHeader';
import { ListTools } from './ListTools';
import { RecordList } from './RecordList';
import { useListState } from './useListState';
import { useTagColumn } from './useTagColumn';

/** Views, filters, columns and rows of one object. */
export function ObjectList({ object }: { object: ObjectMeta }) {
  const navigate = useNavigate();
  const formats = useFormats();
  const state = useListState(object);
  const choice = useColumnChoice(`${object.name}.${state.view?.name ?? ''}`);
  const [selection, setSelection] = useState<Selection>({});
  const chosen = useMemo(() => columnsOfView(object, state.view, choice.fields), [object, state.view, choice.fields]);
  const columns = useMemo(() => recordColumns(object, chosen, formats), [object, chosen, formats]);
  const list = useRecords(object.name, {
    view: state.view?.name,
    filter: state.filter,
    search: state.search,
    tags: state.tags,
    sort: state.sort,
    fields: columns.map(({ id }) => id),
    limit: 50,
  });
  const { records } = list;
  const shownColumns = useTagColumn(object, columns, records);
  useEffect(() => followTrail(object.name, records, list.count), [object.name, records, list.count]);
  useShortcuts(object.rights.create ? [{ code: 'KeyN', run: () => void navigate(paths.create(object.name)) }] : []);
  const selected = records.filter(({ id }) => selection[id] !== undefined);

  return (
    <Page width="full">
      <title>{state.view?.label ?? object.pluralLabel}</title>
      <ListHeader object={object} state={state} count={list.count} ticked={selected.length > 0} />
      <ListTools object={object} state={state} choice={choice} shown={chosen.map(({ field }) => field)} />
      {list.error ? (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <RecordList
          object={object}
          columns={shownColumns}
          list={list}
          state={state}
          choice={choice}
          selection={selection}
          onSelection={setSelection}
        />
      )}
      <BulkBar object={object} selected={selected} onDone={() => setSelection({})} />
    </Page>
  );
}
