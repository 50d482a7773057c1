import { Button } from 'antd';
import { Tag } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';

const EditTagsDialog = lazy(async () => ({
  default: (await import('../../kit/tags/EditTagsDialog')).EditTagsDialog,
}));

/** Edits the tags of all ticked rows at once, as T does. */
export function TagSelected({ object, selected }: { object: ObjectMeta; selected: readonly ObjectRecord[] }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  useShortcuts([{ code: 'KeyT', run: () => setEditing(true) }]);
  const [first, ...rest] = selected.map(({ id, name }) => ({ object: object.name, id, name }));
  return (
    <>
      <Button size="small" icon={<Tag size={14} />} onClick={() => setEditing(true)}>
        {t('tags.edit.action')} <kbd>T</kbd>
      </Button>
      <Suspense>
        {editing && first !== undefined && (
          <EditTagsDialog targets={[first, ...rest]} onClose={() => setEditing(false)} />
        )}
      </Suspense>
    </>
  );
}
