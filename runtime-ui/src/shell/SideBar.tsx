import { ChevronsLeft, ChevronsRight, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router';
import { TagLink } from '../kit/tags/TagLink';
import { useTagBook } from '../kit/tags/useTags';
import { useOpenOnClick } from '../kit/ui/openPath';
import { paths } from '../kit/ui/paths';
import styles from './SideBar.module.css';
import { useSideBar } from './sideBarState';

/** What one comes back to, at the left: the tags used last. Folded it is a narrow strip. */
export function SideBar() {
  const { t } = useTranslation();
  const { folded, toggle } = useSideBar();
  const { data: book } = useTagBook();
  const current = useMatch('/tags/:id')?.params.id;
  const openAll = useOpenOnClick(paths.tags);
  const recent = (book?.recent ?? []).flatMap((id) => book?.tags.find((tag) => tag.id === id) ?? []);
  const Fold = folded ? ChevronsRight : ChevronsLeft;
  return (
    <aside className={styles.bar} data-folded={folded} aria-label={t('shell.side.label')}>
      {folded ? (
        <button
          type="button"
          className={styles.icon}
          title={t('tags.recent')}
          aria-label={t('tags.recent')}
          onClick={toggle}
        >
          <Tags size={17} aria-hidden />
        </button>
      ) : (
        <section aria-label={t('tags.recent')}>
          <h2>
            <Tags size={15} aria-hidden /> {t('tags.recent')}
          </h2>
          {recent.length === 0 && <p>{t('shell.side.none')}</p>}
          <ul>
            {recent.map((tag) => (
              <li key={tag.id} data-current={tag.id === current}>
                <TagLink tag={tag} />
              </li>
            ))}
          </ul>
          <a href={`/app${paths.tags}`} onClick={openAll}>
            {t('shell.side.all')}
          </a>
        </section>
      )}
      <button
        type="button"
        className={styles.icon}
        aria-expanded={!folded}
        aria-label={t(folded ? 'shell.side.unfold' : 'shell.side.fold')}
        title={t(folded ? 'shell.side.unfold' : 'shell.side.fold')}
        onClick={toggle}
      >
        <Fold size={16} aria-hidden />
      </button>
    </aside>
  );
}
