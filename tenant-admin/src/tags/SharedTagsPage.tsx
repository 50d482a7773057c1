import { TagManager } from '@fangyuan/runtime-ui/kit/tags/TagManager.tsx';
import { useTagBook, useTagCounts } from '@fangyuan/runtime-ui/kit/tags/useTags.ts';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';

/** The tags that everyone shares: their groups, names and colours, and what is done with too many of them. */
export function SharedTagsPage() {
  const { t } = useTranslation();
  const book = useTagBook();
  const counts = useTagCounts().data ?? {};
  return (
    <AdminPage icon="tags" title={t('sharedTags.title')} hint={t('sharedTags.hint')}>
      <Loaded query={book}>{(data) => <TagManager book={data} counts={counts} shared />}</Loaded>
    </AdminPage>
  );
}
