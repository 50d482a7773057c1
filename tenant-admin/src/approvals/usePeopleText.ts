import { useTranslation } from 'react-i18next';
import type { PersonRule } from '../metadata/documents';
import { useUsers } from '../people/peopleApi';
import { useRoleNames } from '../people/useRoleNames';
import { usePersonPaths } from './usePersonPaths';

/** Says in words whom rules mean. */
export function usePeopleText(object: string): (rules: readonly PersonRule[]) => string {
  const { t } = useTranslation();
  const roleName = useRoleNames();
  const paths = usePersonPaths(object, 'approver');
  const users = useUsers().data ?? [];
  const userName = (login: string) => users.find((user) => user.login === login)?.name ?? login;
  const person = (formula: string) => paths.find(({ value }) => value === formula)?.label ?? formula;
  const words = (rule: PersonRule): string => {
    if ('role' in rule) return roleName(rule.role);
    if ('users' in rule) return rule.users.map(userName).join(t('approvals.separator'));
    if ('person' in rule) return person(rule.person);
    if ('superiorOf' in rule)
      return t('approvals.said.superior', { person: person(rule.superiorOf), levels: rule.levels ?? 1 });
    if ('departmentHeadOf' in rule)
      return t('approvals.said.departmentHead', { person: person(rule.departmentHeadOf) });
    return t('approvals.said.chosen');
  };
  return (rules) => rules.map(words).join(t('approvals.separator'));
}
