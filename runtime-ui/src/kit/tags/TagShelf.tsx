import { Button } from 'antd';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../api/tags';
import { cappedCount } from './cappedCount';
import { TagCommands } from './TagCommands';
import styles from './TagManager.module.css';
import { TagLink } from './TagLink';

interface TagShelfProps {
  label: string;
  tags: readonly Tag[];
  /** All that one may be merged with. */
  all: readonly Tag[];
  counts: Readonly<Record<string, number>>;
  onEdit(tag: Tag): void;
  onRename?: () => void;
}

/** The tags of one group, with how many records carry each. */
export function TagShelf({ label, tags, all, counts, onEdit, onRename }: TagShelfProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.shelf} aria-label={label}>
      <header>
        <h2>{label}</h2>
        {onRename !== undefined && (
          <Button
            type="text"
            size="small"
            icon={<Pencil size={13} />}
            aria-label={t('tags.manage.editGroup', { name: label })}
            onClick={onRename}
          />
        )}
      </header>
      {tags.length === 0 && <p className={styles.none}>{t('tags.manage.noTags')}</p>}
      <ul>
        {tags.map((tag) => (
          <li key={tag.id}>
            <TagLink tag={tag} />
            <span className={styles.count}>
              {t('tags.manage.records', { records: cappedCount(counts[tag.id] ?? 0) })}
            </span>
            <TagCommands tag={tag} count={counts[tag.id] ?? 0} others={all} onEdit={() => onEdit(tag)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
