import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FormulaTest } from '../formula/formulaApi';
import styles from './RuleEditor.module.css';

type LatestRecordsProps = { object: string; test: UseQueryResult<FormulaTest> };

/** What the rule would say to the latest records as they are. */
export function LatestRecords({ object, test: { data, isError } }: LatestRecordsProps) {
  const { t } = useTranslation();
  const latest = isError ? undefined : data?.latest;
  return (
    <section aria-live="polite">
      <h3 className={styles.title}>{t('rules.existing')}</h3>
      {latest ? (
        <p>{t('rules.latest', { checked: latest.checked, refused: latest.matched.length })}</p>
      ) : (
        <p>{t('rules.latestHint')}</p>
      )}
      <ul>
        {latest?.matched.map(({ id, name }) => (
          <li key={id}>
            <a href={`/app/o/${object}/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
