import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonRule } from '../metadata/documents';
import type { PersonPart } from './personRules';
import { PersonRuleRow } from './PersonRuleRow';
import styles from './ProcessEditor.module.css';

type PeopleRulesProps = {
  object: string;
  label: string;
  /** What the people are there for. */
  part: PersonPart;
  rules: readonly PersonRule[];
  onChange: (rules: PersonRule[]) => void;
  /** Whether the submitter may be left to choose. */
  choosable?: boolean;
};

/** Who is meant: one line a rule, all of them together. */
export function PeopleRules({ object, label, part, rules, onChange, choosable = false }: PeopleRulesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.people}>
      <legend>{label}</legend>
      {rules.map((rule, at) => (
        <PersonRuleRow
          key={at}
          object={object}
          part={part}
          rule={rule}
          choosable={choosable}
          onChange={(changed) => onChange(rules.with(at, changed))}
          onRemove={() => onChange(rules.toSpliced(at, 1))}
        />
      ))}
      <Button
        size="small"
        type="dashed"
        icon={<Plus size={14} />}
        onClick={() => onChange([...rules, { superiorOf: '$User' }])}
      >
        {t(`approvals.addPerson.${part}`)}
      </Button>
    </fieldset>
  );
}
