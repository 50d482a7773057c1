import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftState, Kind } from '../metadata/documents';
import { isLabelled } from '../metadata/label';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import { addressOf } from './addressOf';
import styles from './DraftPage.module.css';

type ChangeNameProps = { change: { kind: Kind; name: string; change: DraftState; before: unknown; after: unknown } };

/** Which document changed and how, as a link to it. */
export function ChangeName({ change: { kind, name, change, before, after } }: ChangeNameProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const body = after ?? before;
  const label = isLabelled(body) ? text(body.label, name) : name;
  return (
    <>
      <DraftMark state={change} />
      <span className={styles.meta}>{t(`kind.${kind}`)}</span>
      {change === 'removed' ? label : <Link to={addressOf(kind, name)}>{label}</Link>}
      <code className={styles.meta}>{name}</code>
    </>
  );
}
