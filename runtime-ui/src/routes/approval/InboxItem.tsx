import { useTranslation } from 'react-i18next';
import type { InboxEntry } from '../../kit/api/approvals';
import { momentText } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import { Glyph } from '../../kit/ui/Glyph';
import styles from './Inbox.module.css';
import { nameOf } from './nameOf';
import { StateTag } from './StateTag';

interface InboxItemProps {
  entry: InboxEntry;
  current: boolean;
  onChoose(id: string): void;
}

/** An approval in a list: what it is about, in which step, whose it is and since when. */
export function InboxItem({ entry, current, onChoose }: InboxItemProps) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={current ? 'true' : undefined}
        onClick={() => onChoose(entry.id)}
      >
        <Glyph icon={entry.object.icon} color={entry.object.color} size={28} />
        <span className={styles.words}>
          <b>{nameOf(entry, t)}</b>
          <span className={styles.quiet}>{[entry.process, entry.step].filter(Boolean).join(' · ')}</span>
          <span className={styles.quiet}>
            {entry.submitter.name} · {momentText(entry.submittedAt, zone)}
          </span>
        </span>
        {entry.state !== 'pending' && <StateTag state={entry.state} />}
      </button>
    </li>
  );
}
