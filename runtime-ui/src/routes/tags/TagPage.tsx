import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TagChip } from '../../kit/tags/TagChip';
import { useNoteTagUse, useTagged } from '../../kit/tags/useTags';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { EmptyState } from '../../kit/ui/EmptyState';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { ObjectCounts } from './ObjectCounts';
import { TaggedTable } from './TaggedTable';
import { tagsColor } from './tagsColor';

/** All that carries one tag, over all objects, as far as the viewer may read it. */
export function TagPage() {
  const { id = '' } = useParams();
  return <Tagged key={id} id={id} />;
}

function Tagged({ id }: { id: string }) {
  const { t } = useTranslation();
  const [object, setObject] = useState<string>();
  const tagged = useTagged(id, object);
  const { mutate: noteUse } = useNoteTagUse();
  useEffect(() => noteUse(id), [noteUse, id]);
  const first = tagged.data?.pages[0];
  const records = tagged.data?.pages.flatMap((page) => page.records) ?? [];

  if (tagged.error !== null) {
    return (
      <Page>
        <ErrorPanel error={tagged.error} onRetry={() => void tagged.refetch()} />
      </Page>
    );
  }
  return (
    <Page>
      <title>{first?.tag.name}</title>
      <PageHeader
        icon="tag"
        color={tagsColor}
        above={t('tags.label')}
        title={first === undefined ? '…' : <TagChip tag={first.tag} />}
      />
      {first === undefined ? (
        <DelayedSkeleton />
      ) : (
        <>
          <ObjectCounts counts={first.counts} chosen={object} onChoose={setObject} />
          {records.length === 0 ? (
            <EmptyState kind="nothingYet" title={t('tagPage.empty')} hint={t('tagPage.emptyHint')} />
          ) : (
            <TaggedTable
              tag={first.tag}
              records={records}
              loading={tagged.isFetchingNextPage}
              onMore={tagged.hasNextPage ? () => void tagged.fetchNextPage() : undefined}
            />
          )}
        </>
      )}
    </Page>
  );
}
