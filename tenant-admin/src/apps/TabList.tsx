import { Glyph } from '@fangyuan/runtime-ui/kit/ui/Glyph.tsx';
import { Button, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moved } from '../layouts/operations';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { SortableList } from '../ui/SortableList';
import { SortableRow } from '../ui/SortableRow';
import styles from './AppEditor.module.css';

type TabListProps = {
  objects: readonly MetadataDocument<'object'>[];
  /** Names of objects. */
  tabs: readonly string[];
  onChange: (tabs: string[]) => void;
};

/** The tabs of an app, from the left. */
export function TabList({ objects, tabs, onChange }: TabListProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const free = objects.filter(({ name, origin }) => origin !== 'system' && !tabs.includes(name));
  const move = (from: number, to: number) => onChange(moved(tabs, from, to));
  return (
    <section>
      <h2 className={styles.title}>{t('apps.tabs')}</h2>
      <SortableList ids={tabs} onMove={move}>
        <ul>
          {tabs.map((tab, index) => {
            const object = objects.find(({ name }) => name === tab);
            return (
              <SortableRow key={tab} id={tab} className={styles.tab} onStep={(by) => move(index, index + by)}>
                <Glyph icon={object?.body.icon ?? ''} color={object?.body.color ?? ''} size={24} />
                {text(object?.body.label, tab)}
                <Button
                  type="text"
                  size="small"
                  aria-label={t('ui.remove')}
                  icon={<X size={14} />}
                  onClick={() => onChange(tabs.filter((other) => other !== tab))}
                />
              </SortableRow>
            );
          })}
        </ul>
      </SortableList>
      <Select
        style={{ width: '100%', marginTop: 8 }}
        aria-label={t('apps.addTab')}
        placeholder={t('apps.addTab')}
        showSearch
        optionFilterProp="label"
        value={null}
        options={free.map(({ name, body }) => ({ value: name, label: text(body.label, name) }))}
        onChange={(object: string) => onChange([...tabs, object])}
      />
    </section>
  );
}
