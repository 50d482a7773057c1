import { useTranslation } from 'react-i18next';
import type { ObjectMeta } from '../api/types';
import type { FormProblem } from './formProblems';
import styles from './ProblemSummary.module.css';

interface ProblemSummaryProps {
  problems: readonly FormProblem[];
  object: ObjectMeta;
  onJump(field: string): void;
}

/** Everything that stands in the way of saving, with a link to each place. */
export function ProblemSummary({ problems, object, onJump }: ProblemSummaryProps) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="alert">
      <p className={styles.title}>{t('form.problems.title', { count: problems.length })}</p>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field ?? ''} ${text}`}>
            {field === undefined ? (
              text
            ) : (
              <button type="button" className={styles.jump} onClick={() => onJump(field)}>
                {t('form.problems.line', { label: object.fields[field]?.label ?? field, message: text })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
