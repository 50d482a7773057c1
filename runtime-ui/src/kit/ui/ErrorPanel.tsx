import { Button } from 'antd';
import { Copy, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import { fieldProblemText, problemText } from '../api/problemText';
import styles from './ErrorPanel.module.css';

interface ErrorPanelProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in words, with the number support asks for. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  return (
    <div className={styles.panel} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <p>{problemText(problem, t)}</p>
        {problem.errors.length > 0 && (
          <ul>
            {problem.errors.map((refusal) => (
              <li key={`${refusal.pointer} ${refusal.code}`}>{fieldProblemText(refusal, t)}</li>
            ))}
          </ul>
        )}
        {problem.traceId !== undefined && (
          <p className={styles.trace}>
            {t('error.trace.label')} <code>{problem.traceId}</code>
            <CopyButton text={problem.traceId} />
          </p>
        )}
        {onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            {t('error.action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      size="small"
      icon={<Copy size={13} />}
      aria-label={t('error.trace.copy')}
      title={t('error.trace.copy')}
      onClick={() => void navigator.clipboard.writeText(text)}
    />
  );
}
