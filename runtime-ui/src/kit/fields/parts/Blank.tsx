import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

/** What stands where a value is missing. */
export function Blank() {
  const { t } = useTranslation();
  return (
    <span className={styles.blank} aria-label={t('field.value.blank')}>
      –
    </span>
  );
}
