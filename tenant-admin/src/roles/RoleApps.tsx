import { Button, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moved } from '../layouts/operations';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Chip } from '../ui/Chip';
import { SortableList } from '../ui/SortableList';
import { SortableRow } from '../ui/SortableRow';
import styles from './RoleFacts.module.css';

type RoleAppsProps = {
  of: readonly MetadataDocument<'app'>[];
  /** Names of apps; the first is where a day begins. */
  value: readonly string[];
  onChange: (apps: string[]) => void;
};

/** The apps of a role in their order: signing in opens the first. */
export function RoleApps({ of, value, onChange }: RoleAppsProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const labelOf = (name: string) => text(of.find((app) => app.name === name)?.body.label, name);
  const free = of.filter(({ name }) => !value.includes(name));
  const move = (from: number, to: number) => onChange(moved(value, from, to));
  return (
    <section className={styles.apps} aria-label={t('roles.apps')}>
      <h3>{t('roles.apps')}</h3>
      <SortableList ids={value} onMove={move}>
        <ol>
          {value.map((name, index) => (
            <SortableRow key={name} id={name} className={styles.app} onStep={(by) => move(index, index + by)}>
              <span>{labelOf(name)}</span>
              {index === 0 ? (
                <Chip>{t('roles.firstApp')}</Chip>
              ) : (
                <Button type="link" size="small" onClick={() => move(index, 0)}>
                  {t('roles.makeFirst', { app: labelOf(name) })}
                </Button>
              )}
              <Button
                type="text"
                size="small"
                aria-label={t('roles.removeApp', { app: labelOf(name) })}
                icon={<X size={14} />}
                onClick={() => onChange(value.filter((other) => other !== name))}
              />
            </SortableRow>
          ))}
        </ol>
      </SortableList>
      {free.length > 0 && (
        <Select
          style={{ width: '100%', marginTop: 8 }}
          aria-label={t('roles.addApp')}
          placeholder={t('roles.addApp')}
          value={null}
          options={free.map(({ name }) => ({ value: name, label: labelOf(name) }))}
          onChange={(name: string) => onChange([...value, name])}
        />
      )}
    </section>
  );
}
