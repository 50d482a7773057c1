import { Button, Select } from 'antd';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './LayoutEditor.module.css';
import { useLayoutFields } from './layoutFields';
import { MAX_FACTS, moved, putFact, removeFact } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

/** The few fields at the head of a record. */
export function FactStrip({ editor: { layout, change } }: { editor: LayoutEditing }) {
  const { t } = useTranslation();
  const fields = useLayoutFields();
  const free = fields.filter(({ name }) => !layout.facts.includes(name));
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const move = (index: number, by: -1 | 1) => change({ ...layout, facts: moved(layout.facts, index, index + by) });
  return (
    <section aria-label={t('layouts.facts')}>
      <h3 className={styles.heading}>{t('layouts.facts')}</h3>
      <div className={styles.facts}>
        {layout.facts.map((fact, index) => (
          <div key={fact} className={styles.fact}>
            <span>{labelOf(fact)}</span>
            <span className={styles.moves}>
              {index > 0 && (
                <Button
                  type="text"
                  size="small"
                  aria-label={t('ui.moveLeft')}
                  icon={<ChevronLeft size={14} />}
                  onClick={() => move(index, -1)}
                />
              )}
              {index < layout.facts.length - 1 && (
                <Button
                  type="text"
                  size="small"
                  aria-label={t('ui.moveRight')}
                  icon={<ChevronRight size={14} />}
                  onClick={() => move(index, 1)}
                />
              )}
              <Button
                type="text"
                size="small"
                aria-label={t('ui.remove')}
                icon={<X size={14} />}
                onClick={() => change(removeFact(layout, fact))}
              />
            </span>
          </div>
        ))}
        {layout.facts.length < MAX_FACTS && (
          <div className={styles.fact}>
            <Select
              showSearch
              variant="borderless"
              optionFilterProp="label"
              popupMatchSelectWidth={false}
              aria-label={t('layouts.addFact')}
              placeholder={t('layouts.addFact')}
              value={null}
              options={free.map(({ name, label }) => ({ value: name, label }))}
              onChange={(name: string) => change(putFact(layout, name, layout.facts.length))}
            />
          </div>
        )}
      </div>
    </section>
  );
}
