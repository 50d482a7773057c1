import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../formula/formulaApi';
import { fieldsIn } from '../formula/tokens';
import { useObjectFields } from '../objects/useObjectFields';
import { DraftPicklists } from '../picklists/DraftPicklists';
import styles from './RuleEditor.module.css';
import { SampleRow } from './SampleRow';

type SampleTableProps = {
  object: string;
  condition: string;
  samples: readonly Values[];
  outcomes: readonly Outcome[];
  onChange: (samples: readonly Values[]) => void;
};

/** Values to try a rule on: a column for each field that it names. */
export function SampleTable({ object, condition, samples, outcomes, onChange }: SampleTableProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object);
  const named = fieldsIn(condition, fields);
  const columns = fields.filter(({ name, body }) => body && named.includes(name));
  return (
    <section>
      <h3 className={styles.title}>
        {t('rules.samples')}
        <Button size="small" icon={<Plus size={14} />} onClick={() => onChange([...samples, {}])}>
          {t('rules.addSample')}
        </Button>
      </h3>
      {columns.length === 0 ? (
        <p>{t('rules.samplesHint')}</p>
      ) : (
        <DraftPicklists>
          <table className={styles.samples}>
            <thead>
              <tr>
                {columns.map(({ name, label }) => (
                  <th key={name}>{label}</th>
                ))}
                <th>{t('rules.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {samples.map((values, index) => (
                <SampleRow
                  // Samples have nothing but their place.
                  // oxlint-disable-next-line react/no-array-index-key
                  key={index}
                  columns={columns}
                  values={values}
                  outcome={outcomes[index]}
                  onChange={(after) => onChange(samples.with(index, after))}
                />
              ))}
            </tbody>
          </table>
        </DraftPicklists>
      )}
    </section>
  );
}
