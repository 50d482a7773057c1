import { Button, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LineTable } from '../metadata/documents';
import { Labelled } from '../ui/Labelled';
import { SortableList } from '../ui/SortableList';
import styles from './LayoutEditor.module.css';
import { LineColumnRow } from './LineColumnRow';
import { addColumn, moveColumn, removeLines, updateLines } from './lineOperations';
import { useLayoutFields } from './layoutFields';
import type { LineRelation } from './useLineRelations';
import type { LayoutEditing } from './useLayoutEditor';

type LineTableBoxProps = {
  table: LineTable;
  /** Absent where the relation is gone. */
  relation: LineRelation | undefined;
  editor: LayoutEditing;
};

const MAX_TOTALS = 6;

/** One table of lines: its columns from the left, and what stands under it. */
export function LineTableBox({ table, relation, editor: { layout, change, select, selection } }: LineTableBoxProps) {
  const { t } = useTranslation();
  const ofRecord = useLayoutFields();
  const title = relation?.label ?? table.relation;
  const fields = relation?.fields ?? [];
  const free = fields.filter(({ name }) => !table.columns.some(({ field }) => field === name));
  const add = (field: string) => {
    change(addColumn(layout, table.relation, field));
    select({ kind: 'column', relation: table.relation, field });
  };
  return (
    <div className={styles.section} role="group" aria-label={title}>
      <div className={styles.sectionHead}>
        <strong style={{ flex: 1 }}>{title}</strong>
        <Button
          type="text"
          size="small"
          aria-label={t('layouts.removeLines', { title })}
          icon={<X size={14} />}
          onClick={() => change(removeLines(layout, table.relation))}
        />
      </div>
      <SortableList
        ids={table.columns.map(({ field }) => field)}
        onMove={(from, to) => change(moveColumn(layout, table.relation, from, to))}
      >
        <ul>
          {table.columns.map((column, index) => (
            <LineColumnRow
              key={column.field}
              column={column}
              label={fields.find(({ name }) => name === column.field)?.label}
              relation={table.relation}
              index={index}
              isSelected={
                selection?.kind === 'column' &&
                selection.relation === table.relation &&
                selection.field === column.field
              }
              editor={{ layout, change, select }}
            />
          ))}
        </ul>
      </SortableList>
      <Select
        style={{ width: '100%', marginTop: 8 }}
        showSearch
        optionFilterProp="label"
        aria-label={t('layouts.addColumn', { title })}
        placeholder={t('layouts.addColumn', { title })}
        value={null}
        options={free.map(({ name, label }) => ({ value: name, label }))}
        onChange={add}
      />
      <Labelled label={t('layouts.totals')} help={t('layouts.totalsHelp')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            style={{ width: '100%' }}
            maxCount={MAX_TOTALS}
            optionFilterProp="label"
            value={table.totals ?? []}
            options={ofRecord.map(({ name, label }) => ({ value: name, label }))}
            onChange={(totals: string[]) => change(updateLines(layout, table.relation, { totals }))}
          />
        )}
      </Labelled>
    </div>
  );
}
