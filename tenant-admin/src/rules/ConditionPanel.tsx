import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import styles from './RuleEditor.module.css';
import { reworded, wordingOf, type Wording } from './wording';

type ConditionPanelProps = { object: string; condition: string; onChange: (condition: string) => void };

/** The condition, written as what is refused or as what must hold; stored is always what is refused. */
export function ConditionPanel({ object, condition, onChange }: ConditionPanelProps) {
  const { t } = useTranslation();
  const [wording, setWording] = useState<Wording>(() => wordingOf(condition));
  const options = (['refuse', 'require'] as const).map((value) => ({ value, label: t(`rules.wording.${value}`) }));
  return (
    <section>
      <h3 className={styles.title}>
        {t('rules.condition')}
        <Segmented<Wording>
          size="small"
          aria-label={t('rules.wording.label')}
          value={wording}
          options={options}
          onChange={setWording}
        />
      </h3>
      <FormulaInput
        aria-label={t('rules.condition')}
        object={object}
        context="rule"
        expects="checkbox"
        lines={6}
        value={reworded(condition, wording)}
        onChange={(typed) => onChange(reworded(typed, wording))}
      />
    </section>
  );
}
