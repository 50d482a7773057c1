import { useTranslation } from 'react-i18next';
import type { FormProblem } from './formProblems';
import { placeLabel } from './placeLabel';
import styles from './ProblemSummary.module.css';
import type { RecordFormState } from './useRecordForm';

/** Everything that stands in the way of saving, with a link to each place. */
export function ProblemSummary({ state }: { state: RecordFormState }) {
  const { t } = useTranslation();
  if (state.problems.length === 0) return null;
  return (
    <div className={styles.summary} role="alert">
      <p className={styles.title}>{t('form.problems.title', { count: state.problems.length })}</p>
      <ul>
        {state.problems.map((problem) => (
          <ProblemLine key={keyOf(problem)} problem={problem} state={state} />
        ))}
      </ul>
    </div>
  );
}

function ProblemLine({ problem, state }: { problem: FormProblem; state: RecordFormState }) {
  const { t } = useTranslation();
  const label = placeLabel(problem, state, t);
  return (
    <li>
      {label === undefined ? (
        problem.text
      ) : (
        <button type="button" className={styles.jump} onClick={() => state.jump(problem)}>
          {t('form.problems.line', { label, message: problem.text })}
        </button>
      )}
    </li>
  );
}

const keyOf = ({ field, line, text }: FormProblem) =>
  [field, line?.relation, line?.key, line?.field, text].filter((part) => part !== undefined).join(' ');
