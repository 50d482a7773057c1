import { useTranslation } from 'react-i18next';
import type { TagBook } from '../../kit/api/tags';
import { shelvesOf } from '../../kit/tags/shelves';
import { TagLink } from '../../kit/tags/TagLink';
import styles from './TagsPage.module.css';

/** The shared tags by group, each with how many of its records the viewer may read. */
export function SharedTags({ book, counts }: { book: TagBook; counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation();
  const shelves = shelvesOf(
    { ...book, recent: [] },
    book.tags.filter(({ shared }) => shared),
    t,
  );
  return (
    <div className={styles.shared}>
      {shelves.length === 0 && <p className={styles.none}>{t('tagPage.noShared')}</p>}
      {shelves.map(({ key, label, tags }) => (
        <section key={key} aria-label={label}>
          {key !== 'shared' && <h3>{label}</h3>}
          <ul>
            {tags.map((tag) => (
              <li key={tag.id}>
                <TagLink tag={tag} /> <span className="tabular">{counts[tag.id] ?? 0}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {book.manages && (
        <a className={styles.manage} href="/admin/tags">
          {t('tagPage.manage')}
        </a>
      )}
    </div>
  );
}
