import { Button, InputNumber, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moved } from '../layouts/operations';
import type { ListColumn } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { SortableList } from '../ui/SortableList';
import { SortableRow } from '../ui/SortableRow';
import styles from './ListViewEditor.module.css';

type ColumnListProps = { object: string; columns: readonly ListColumn[]; onChange: (columns: ListColumn[]) => void };

/** The columns of a list, from the left. */
export function ColumnList({ object, columns, onChange }: ColumnListProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object);
  const names = columns.map(({ field }) => field);
  const move = (from: number, to: number) => onChange(moved(columns, from, to));
  return (
    <section>
      <h3 className={styles.title}>{t('listViews.columns')}</h3>
      <SortableList ids={names} onMove={move}>
        <ul>
          {columns.map(({ field, width }, index) => (
            <SortableRow key={field} id={field} className={styles.column} onStep={(by) => move(index, index + by)}>
              <span>{fields.find(({ name }) => name === field)?.label ?? field}</span>
              <InputNumber
                size="small"
                min={40}
                max={1200}
                step={10}
                suffix="px"
                aria-label={t('listViews.width')}
                placeholder={t('listViews.width')}
                value={width ?? null}
                onChange={(chosen) => onChange(columns.with(index, chosen ? { field, width: chosen } : { field }))}
              />
              <Button
                type="text"
                size="small"
                aria-label={t('ui.remove')}
                icon={<X size={14} />}
                onClick={() => onChange(columns.filter((_, at) => at !== index))}
              />
            </SortableRow>
          ))}
        </ul>
      </SortableList>
      <Select
        style={{ width: '100%', marginTop: 8 }}
        showSearch
        optionFilterProp="label"
        aria-label={t('listViews.addColumn')}
        placeholder={t('listViews.addColumn')}
        value={null}
        options={fields.filter(({ name }) => !names.includes(name)).map(({ name, label }) => ({ value: name, label }))}
        onChange={(field: string) => onChange([...columns, { field }])}
      />
    </section>
  );
}
