import { createElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import type { GridColumn } from '../../kit/grid/gridTable';
import { TagCell } from '../../kit/tags/TagCell';
import { useTagsOn } from '../../kit/tags/useTags';

/** The columns of a list and, where some of its records carry tags, these beside the name. */
export function useTagColumn(
  object: ObjectMeta,
  columns: readonly GridColumn<ObjectRecord>[],
  records: readonly ObjectRecord[],
): readonly GridColumn<ObjectRecord>[] {
  const { t } = useTranslation();
  const ids = useMemo(() => records.map(({ id }) => id), [records]);
  const tags = useTagsOn(object.name, ids);
  return useMemo(() => {
    if (tags.size === 0) return columns;
    const on = ({ id }: ObjectRecord) => tags.get(id) ?? [];
    const column: GridColumn<ObjectRecord> = {
      id: '$tags',
      label: t('tags.label'),
      width: 180,
      align: 'start',
      sortable: false,
      draw: (record) => createElement(TagCell, { tags: on(record) }),
      text: (record) =>
        on(record)
          .map(({ name }) => name)
          .join(' '),
    };
    return columns.toSpliced(1, 0, column);
  }, [columns, tags, t]);
}
