import { fieldProblemText } from '@fangyuan/runtime-ui/kit/api/problemText.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOf } from './addressOf';
import type { Finding } from './draftApi';
import styles from './DraftPage.module.css';

const ORDER = ['ERROR', 'QUESTION', 'WARNING', 'INFO'] as const;

/** What the check found, the gravest first. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className={styles.clean}>✓ {t('draft.clean')}</p>;
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <ul>
      {sorted.map((finding) => (
        <li
          key={[finding.kind, finding.name, finding.pointer, finding.code].join(' ')}
          className={styles.finding}
          data-severity={finding.severity}
        >
          <p className={styles.meta}>
            {t(`draft.severity.${finding.severity}`)}{' '}
            {finding.name && <Link to={addressOf(finding.kind, finding.name)}>{finding.name}</Link>}{' '}
            <code>{finding.pointer}</code>
          </p>
          <p>{fieldProblemText(finding, t)}</p>
        </li>
      ))}
    </ul>
  );
}
