import { useTranslation } from 'react-i18next';
import type { Outcome } from '../formula/formulaApi';
import styles from './RuleEditor.module.css';

/** Whether a rule lets a sample pass. */
export function OutcomeText({ outcome }: { outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  if (!outcome) return <span>—</span>;
  if (outcome.fault)
    return (
      <span className={styles.fault} title={outcome.fault.code}>
        {outcome.fault.message ?? t('rules.fault')}
      </span>
    );
  return outcome.value === true ? (
    <span className={styles.refused}>✗ {t('rules.refused')}</span>
  ) : (
    <span className={styles.passed}>✓ {t('rules.passed')}</span>
  );
}
