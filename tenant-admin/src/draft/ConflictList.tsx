import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import { keyOf, keysOf, type Conflict } from './conflicts';
import { DifferenceTable } from './DifferenceTable';
import styles from './DraftPage.module.css';

type ConflictListProps = {
  conflicts: readonly Conflict[];
  /** Told of every choice: the keys of the edits that shall stand. */
  onChoose: (mine: ReadonlySet<string>) => void;
};

/** Documents that two people changed at once: how they differ, and whose shall stand. */
export function ConflictList({ conflicts, onChoose }: ConflictListProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const [mine, setMine] = useState<ReadonlySet<string>>(() => keysOf(conflicts));
  const choose = (key: string, stands: boolean) => {
    const next = new Set(mine);
    if (stands) next.add(key);
    else next.delete(key);
    setMine(next);
    onChoose(next);
  };
  return (
    <>
      <p>{t('draft.conflict.intro')}</p>
      <ul>
        {conflicts.map(({ edit, theirs }) => (
          <li key={keyOf(edit)} className={styles.change}>
            <div className={styles.head}>
              <DraftMark state={theirs ? 'changed' : 'removed'} />
              <span className={styles.meta}>{t(`kind.${edit.kind}`)}</span>
              {text(edit.body.label, edit.name)}
              <code className={styles.meta}>{edit.name}</code>
            </div>
            <Radio.Group
              value={mine.has(keyOf(edit))}
              options={[
                { value: true, label: t('draft.conflict.mine') },
                { value: false, label: t('draft.conflict.theirs') },
              ]}
              onChange={({ target }) => choose(keyOf(edit), target.value === true)}
            />
            {theirs && <DifferenceTable before={theirs.body} after={edit.body} />}
          </li>
        ))}
      </ul>
    </>
  );
}
