import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import type { useRecords } from '../../kit/api/useRecords';
import { DataGrid } from '../../kit/grid/DataGrid';
import type { GridColumn, Selection } from '../../kit/grid/gridTable';
import { RecordCards } from '../../kit/grid/RecordCards';
import type { useColumnChoice } from '../../kit/grid/useColumnChoice';
import { paths } from '../../kit/ui/paths';
import { useNarrow } from '../../kit/ui/useNarrow';
import { EmptyList } from './EmptyList';
import type { ListState } from './useListState';

interface RecordListProps {
  object: ObjectMeta;
  columns: readonly GridColumn<ObjectRecord>[];
  list: ReturnType<typeof useRecords>;
  state: ListState;
  choice: ReturnType<typeof useColumnChoice>;
  selection: Selection;
  onSelection(selection: Selection): void;
}

/** The rows: a grid where there is room, cards on a phone. */
export function RecordList({ object, columns, list, state, choice, selection, onSelection }: RecordListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const open = useCallback((record: ObjectRecord) => void navigate(paths.record(record.object, record.id)), [navigate]);
  const shared = {
    label: t('grid.rows.label', { object: object.label }),
    loading: list.isPending || list.isFetchingNextPage,
    hasMore: list.hasNextPage,
    onMore: more,
    empty: <EmptyList object={object} state={state} />,
  };
  if (useNarrow()) {
    return <RecordCards {...shared} object={object} records={list.records} columns={columns.map(({ id }) => id)} />;
  }
  return (
    <DataGrid
      {...shared}
      columns={columns}
      rows={list.records}
      total={list.count?.capped === false ? list.count.value : undefined}
      nameOf={nameOf}
      color={object.color}
      sort={state.sort}
      onSort={state.toggleSort}
      selection={selection}
      onSelection={onSelection}
      widths={choice.widths}
      onWidths={choice.setWidths}
      onOpen={open}
    />
  );
}

const nameOf = (record: ObjectRecord) => record.name;
