import { Button, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonRule } from '../metadata/documents';
import { blankRule, kindOf, RULE_KINDS, type PersonPart, type RuleKind } from './personRules';
import { PersonRuleValue } from './PersonRuleValue';
import styles from './ProcessEditor.module.css';

type PersonRuleRowProps = {
  object: string;
  part: PersonPart;
  rule: PersonRule;
  choosable: boolean;
  onChange: (rule: PersonRule) => void;
  onRemove: () => void;
};

/** One way to say who is meant. */
export function PersonRuleRow({ object, part, rule, choosable, onChange, onRemove }: PersonRuleRowProps) {
  const { t } = useTranslation();
  const kinds = RULE_KINDS.filter((kind) => choosable || kind !== 'chosen');
  return (
    <div className={styles.rule}>
      <Select<RuleKind>
        aria-label={t(`approvals.personKind.${part}`)}
        value={kindOf(rule)}
        options={kinds.map((value) => ({ value, label: t(`approvals.person.${value}`) }))}
        onChange={(kind) => onChange(blankRule(kind))}
      />
      <Button
        type="text"
        size="small"
        aria-label={t('approvals.removePerson')}
        icon={<X size={14} />}
        onClick={onRemove}
      />
      <PersonRuleValue object={object} part={part} rule={rule} onChange={onChange} />
    </div>
  );
}
