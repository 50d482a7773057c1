import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Moment } from '../ui/Moment';
import { ChangeName } from './ChangeName';
import { DifferenceTable } from './DifferenceTable';
import type { DraftChange } from './draftApi';
import styles from './DraftPage.module.css';

type ChangeListProps = { changes: readonly DraftChange[]; onDiscard: (change: DraftChange) => void };

/** Every unpublished change with before and after; each can be given up alone. */
export function ChangeList({ changes, onDiscard }: ChangeListProps) {
  const { t } = useTranslation();
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.kind}/${change.name}`} className={styles.change}>
          <div className={styles.head}>
            <ChangeName change={change} />
            <span className={styles.meta}>
              {change.author.name} · <Moment at={change.at} />
            </span>
            <Button type="text" size="small" onClick={() => onDiscard(change)}>
              {t('draft.discard')}
            </Button>
          </div>
          {change.change === 'changed' && <DifferenceTable before={change.before} after={change.after} />}
        </li>
      ))}
    </ul>
  );
}
