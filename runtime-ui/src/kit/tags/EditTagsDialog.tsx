import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../pinyin/answers';
import { useSyllables } from '../pinyin/useSyllables';
import { isComposing } from '../keyboard/composition';
import { DelayedSkeleton } from '../ui/DelayedSkeleton';
import { ErrorPanel } from '../ui/ErrorPanel';
import { MakeTag } from './MakeTag';
import { TagChoices } from './TagChoices';
import { carried, withTicked, type Target } from './tagEdit';
import styles from './tags.module.css';
import { useTagDialog } from './useTagDialog';
import { useTagBook, useTagsOn } from './useTags';

interface EditTagsDialogProps {
  /** Records of one object. */
  targets: readonly [Target, ...Target[]];
  onClose(): void;
}

/** Which tags records carry: ticked, unticked, or made on the spot. Nothing happens before it is saved. */
export function EditTagsDialog({ targets, onClose }: EditTagsDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const syllables = useSyllables(typed !== '');
  const book = useTagBook();
  const on = useTagsOn(
    targets[0].object,
    targets.map(({ id }) => id),
  );
  const { edit, setEdit, save } = useTagDialog(targets, onClose);
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  const found = (book.data?.tags ?? []).filter((tag) => answers(tag.name, name, syllables));
  const stateOf = (tag: string) => carried(tag, targets, on, edit);
  const known = [...(book.data?.tags ?? []), ...edit.made];
  const makes = (['shared', 'personal'] as const).filter(
    (kind) =>
      !known.some((each) => each.shared === (kind === 'shared') && each.name.toLowerCase() === name.toLowerCase()),
  );

  const tick = (tag: string, ticked: boolean) => setEdit(withTicked(edit, tag, ticked));
  const make = (shared: boolean) => {
    setEdit({ ...edit, made: [...edit.made, { name, shared }] });
    setTyped('');
  };
  const enter = () => {
    const [first] = found;
    if (name === '') save.mutate();
    else if (first !== undefined) {
      tick(first.id, stateOf(first.id) !== 'all');
      setTyped('');
    }
  };

  return (
    <Modal
      open
      title={t(targets.length === 1 ? 'tags.edit.one' : 'tags.edit.many', {
        name: targets[0].name,
        count: targets.length,
      })}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: edit.ticked.size + edit.made.length === 0 }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <Input
        autoFocus
        allowClear
        maxLength={40}
        value={typed}
        placeholder={t('tags.edit.placeholder')}
        aria-label={t('tags.edit.placeholder')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && !isComposing(event.nativeEvent) && enter()}
      />
      {book.error !== null && <ErrorPanel error={book.error} onRetry={() => void book.refetch()} />}
      {book.data === undefined ? (
        <DelayedSkeleton />
      ) : (
        <TagChoices
          book={book.data}
          tags={found}
          made={edit.made}
          stateOf={stateOf}
          onTick={tick}
          onUnmake={(gone) => setEdit({ ...edit, made: edit.made.filter((each) => each !== gone) })}
        />
      )}
      {name !== '' && makes.length > 0 && <MakeTag name={name} kinds={makes} onMake={make} />}
      {name === '' && known.length === 0 && <p className={styles.hint}>{t('tags.edit.none')}</p>}
    </Modal>
  );
}
