import { useTranslation } from 'react-i18next';
import { TagManager } from '../../kit/tags/TagManager';
import { useTagBook, useTagCounts } from '../../kit/tags/useTags';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { SharedTags } from './SharedTags';
import styles from './TagsPage.module.css';
import { tagsColor } from './tagsColor';

/** All tags: the shared ones to open, one's own to open and to put in order. */
export function TagsPage() {
  const { t } = useTranslation();
  const book = useTagBook();
  const counts = useTagCounts().data ?? {};
  return (
    <Page>
      <title>{t('tags.label')}</title>
      <PageHeader icon="tags" color={tagsColor} title={t('tags.label')} />
      {book.error !== null && <ErrorPanel error={book.error} onRetry={() => void book.refetch()} />}
      {book.data === undefined ? (
        <DelayedSkeleton />
      ) : (
        <>
          <h2 className={styles.heading}>{t('tags.shared')}</h2>
          <SharedTags book={book.data} counts={counts} />
          <h2 className={styles.heading}>{t('tags.mine')}</h2>
          <TagManager book={book.data} counts={counts} shared={false} />
        </>
      )}
    </Page>
  );
}
