import { useTranslation } from 'react-i18next';
import type { LookupValue } from '../../api/types';
import { RecordLink } from '../../ui/RecordLink';
import { isReference } from '../lookups';
import styles from './field.module.css';
import { Person } from './Person';

/** What a look-up points at: a person with a face, another record as a link. */
export function LookupText({ value, target }: { value: LookupValue; target: string | undefined }) {
  const { t } = useTranslation();
  if (!isReference(value)) return <span className={styles.blank}>{t('field.lookup.noAccess')}</span>;
  if (target === 'user') return <Person id={value.id} name={value.name} />;
  return (
    <RecordLink object={target ?? ''} id={value.id}>
      {value.name === '' ? value.id : value.name}
    </RecordLink>
  );
}
