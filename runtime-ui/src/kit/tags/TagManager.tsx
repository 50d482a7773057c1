import { Button } from 'antd';
import { FolderPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag, TagBook, TagGroup } from '../api/tags';
import { EmptyState } from '../ui/EmptyState';
import { GroupDialog } from './GroupDialog';
import { TagDialog } from './TagDialog';
import styles from './TagManager.module.css';
import { TagShelf } from './TagShelf';

interface TagManagerProps {
  book: TagBook;
  counts: Readonly<Record<string, number>>;
  /** Whether these are the shared tags or the viewer's own. */
  shared: boolean;
}

/** Tags to make, rename, colour, group, merge and delete. */
export function TagManager({ book, counts, shared }: TagManagerProps) {
  const { t } = useTranslation();
  const [tag, setTag] = useState<Tag | 'new'>();
  const [group, setGroup] = useState<TagGroup | 'new'>();
  const tags = book.tags.filter((each) => each.shared === shared);
  const groups = book.groups.filter((each) => each.shared === shared);
  const loose = tags.filter((each) => each.group === null);
  const shelf = { all: tags, counts, onEdit: setTag };
  return (
    <div className={styles.manager}>
      <div className={styles.commands}>
        <Button icon={<Plus size={15} />} onClick={() => setTag('new')}>
          {t('tags.manage.newTag')}
        </Button>
        <Button icon={<FolderPlus size={15} />} onClick={() => setGroup('new')}>
          {t('tags.manage.newGroup')}
        </Button>
      </div>
      {groups.map((each) => (
        <TagShelf
          key={each.id}
          {...shelf}
          label={each.name}
          tags={tags.filter((member) => member.group === each.id)}
          onRename={() => setGroup(each)}
        />
      ))}
      {loose.length > 0 && (
        <TagShelf {...shelf} label={groups.length === 0 ? t('tags.label') : t('tags.manage.noGroup')} tags={loose} />
      )}
      {tags.length + groups.length === 0 && (
        <EmptyState kind="nothingYet" title={t('tags.manage.empty')} hint={t('tags.manage.emptyHint')} />
      )}
      {tag !== undefined && <TagDialog tag={tag} groups={groups} shared={shared} onClose={() => setTag(undefined)} />}
      {group !== undefined && (
        <GroupDialog group={group} groups={groups} shared={shared} onClose={() => setGroup(undefined)} />
      )}
    </div>
  );
}
