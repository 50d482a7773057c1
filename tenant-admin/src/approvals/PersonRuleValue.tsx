import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import type { PersonRule } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useUsers } from '../people/peopleApi';
import type { PersonPart } from './personRules';
import { usePersonPaths } from './usePersonPaths';

type PersonRuleValueProps = {
  object: string;
  part: PersonPart;
  rule: PersonRule;
  onChange: (rule: PersonRule) => void;
};

/** What a rule of its kind needs to know. */
export function PersonRuleValue({ object, part, rule, onChange }: PersonRuleValueProps) {
  const { t } = useTranslation();
  if ('role' in rule) return <RoleSelect value={rule.role} onChange={(role) => onChange({ role })} />;
  if ('users' in rule) return <LoginSelect value={rule.users} onChange={(users) => onChange({ users })} />;
  if ('person' in rule) {
    return <PathSelect object={object} part={part} value={rule.person} onChange={(person) => onChange({ person })} />;
  }
  if ('departmentHeadOf' in rule) {
    return (
      <PathSelect
        object={object}
        part={part}
        value={rule.departmentHeadOf}
        onChange={(departmentHeadOf) => onChange({ departmentHeadOf })}
      />
    );
  }
  if ('superiorOf' in rule) {
    return (
      <>
        <PathSelect
          object={object}
          part={part}
          value={rule.superiorOf}
          onChange={(superiorOf) => onChange({ ...rule, superiorOf })}
        />
        <InputNumber
          aria-label={t('approvals.levels')}
          prefix={t('approvals.levels')}
          min={1}
          max={10}
          precision={0}
          value={rule.levels ?? 1}
          onChange={(levels) => onChange({ ...rule, levels: levels ?? 1 })}
        />
      </>
    );
  }
  return null;
}

function RoleSelect({ value, onChange }: { value: string; onChange: (role: string) => void }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const roles = useDocuments('role').data ?? [];
  return (
    <Select
      aria-label={t('approvals.person.role')}
      status={value === '' ? 'error' : undefined}
      value={value || undefined}
      placeholder={t('approvals.chooseRole')}
      options={roles.map(({ name, body }) => ({ value: name, label: text(body.label, name) }))}
      onChange={onChange}
    />
  );
}

function LoginSelect({ value, onChange }: { value: readonly string[]; onChange: (logins: string[]) => void }) {
  const { t } = useTranslation();
  const users = useUsers().data ?? [];
  return (
    <Select<string[]>
      aria-label={t('approvals.person.users')}
      mode="multiple"
      optionFilterProp="label"
      status={value.length === 0 ? 'error' : undefined}
      value={[...value]}
      placeholder={t('approvals.chooseUsers')}
      options={users.map(({ login, name }) => ({ value: login, label: name }))}
      onChange={onChange}
    />
  );
}

type PathSelectProps = { object: string; part: PersonPart; value: string; onChange: (path: string) => void };

function PathSelect({ object, part, value, onChange }: PathSelectProps) {
  const { t } = useTranslation();
  const paths = usePersonPaths(object, part);
  const known = paths.some((path) => path.value === value);
  return (
    <Select
      aria-label={t('approvals.whose')}
      value={value}
      options={[...paths, ...(known ? [] : [{ value, label: value }])]}
      onChange={onChange}
    />
  );
}
