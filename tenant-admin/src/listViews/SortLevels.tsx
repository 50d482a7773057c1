import { Button, Segmented, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SortKey } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import styles from './ListViewEditor.module.css';

type SortLevelsProps = { object: string; sort: readonly SortKey[]; onChange: (sort: SortKey[]) => void };

const MOST = 3;

/** The order of a list: the first level decides, the next breaks ties. */
export function SortLevels({ object, sort, onChange }: SortLevelsProps) {
  const { t } = useTranslation();
  const options = useObjectFields(object).map(({ name, label }) => ({ value: name, label }));
  const directions = [
    { value: false, label: t('listViews.ascending') },
    { value: true, label: t('listViews.descending') },
  ];
  return (
    <section>
      <h3 className={styles.title}>{t('listViews.sort')}</h3>
      {sort.map((level, index) => (
        <div key={level.field} className={styles.level}>
          <Select
            showSearch
            optionFilterProp="label"
            aria-label={t('listViews.sort')}
            value={level.field}
            options={options}
            onChange={(field) => onChange(sort.with(index, { ...level, field }))}
          />
          <Segmented<boolean>
            value={level.descending ?? false}
            options={directions}
            onChange={(descending) => onChange(sort.with(index, { ...level, descending }))}
          />
          <Button
            type="text"
            aria-label={t('ui.remove')}
            icon={<X size={14} />}
            onClick={() => onChange(sort.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {sort.length < MOST && (
        <Select
          style={{ width: '100%' }}
          showSearch
          optionFilterProp="label"
          aria-label={t('listViews.addSort')}
          placeholder={t('listViews.addSort')}
          value={null}
          options={options.filter(({ value }) => !sort.some(({ field }) => field === value))}
          onChange={(field: string) => onChange([...sort, { field }])}
        />
      )}
    </section>
  );
}
