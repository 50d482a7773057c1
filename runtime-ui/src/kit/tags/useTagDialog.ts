import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import { problemText } from '../api/problemText';
import { changeTaggings, createTag, readTags, type Tag, type TagChanges } from '../api/tags';
import { useUndo } from '../ui/useUndo';
import { changesOf, colorOf, undone, untouched, type Target, type TagEdit } from './tagEdit';
import { tagsChanged } from './tagsChanged';
import { useChangeTaggings } from './useTags';

/** What is ticked in the dialog, and its save: new tags are made first, then all is changed together. */
export function useTagDialog(targets: readonly Target[], onClose: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const offerUndo = useUndo();
  const { mutate: takeBack } = useChangeTaggings();
  const [edit, setEdit] = useState<TagEdit>(untouched);
  const save = useMutation({
    mutationFn: async () => changeTaggings(changesOf(edit, await makeTags(edit), targets)),
    onSuccess: async (done: TagChanges) => {
      onClose();
      await tagsChanged(client);
      if (done.add.length + done.remove.length > 0) {
        offerUndo(t('tags.saved', { count: targets.length }), () => takeBack(undone(done)));
      }
    },
    onError: async (thrown) => {
      const problem = asProblem(thrown);
      await tagsChanged(client);
      void message.error(problem.errors[0]?.message ?? problemText(problem, t));
    },
  });
  return { edit, setEdit, save };
}

/** Makes the new tags; one that is there already, from a save that broke off or by somebody else, is taken as it is. */
async function makeTags(edit: TagEdit): Promise<Tag[]> {
  if (edit.made.length === 0) return [];
  const known = (await readTags()).tags;
  const made: Tag[] = [];
  for (const { name, shared } of edit.made) {
    const there = known.find((tag) => tag.shared === shared && tag.name.toLowerCase() === name.toLowerCase());
    made.push(there ?? (await createTag({ name, shared, color: colorOf(name), group: null })));
  }
  return made;
}
