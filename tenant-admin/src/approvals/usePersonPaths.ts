import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllFields } from '../objects/useObjectFields';
import type { PersonPart } from './personRules';

export type PersonPath = { value: string; label: string };

/** The people that a record leads to: who submits it or sets off what happens, its look-ups to users, and those of the records it points at. */
export function usePersonPaths(object: string, part: PersonPart): readonly PersonPath[] {
  const { t } = useTranslation();
  const all = useAllFields();
  return useMemo(() => {
    const people = (of: string) => (all.get(of) ?? []).filter(({ target }) => target === 'user');
    const own = people(object).map(({ name, label }) => ({ value: name, label }));
    const beyond = (all.get(object) ?? [])
      .filter(({ target }) => target !== undefined && target !== 'user' && target !== 'department')
      .flatMap((lookup) =>
        people(lookup.target ?? '').map(({ name, label }) => ({
          value: `${lookup.name}.${name}`,
          label: `${lookup.label} › ${label}`,
        })),
      );
    return [{ value: '$User', label: t(`approvals.user.${part}`) }, ...own, ...beyond];
  }, [all, object, part, t]);
}
