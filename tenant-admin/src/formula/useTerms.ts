import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { useAllFields } from '../objects/useObjectFields';
import type { FormulaContext, FormulaInputs } from './formulaApi';
import type { Term, Vocabulary } from './vocabulary';

const NOTHING: FormulaInputs = [];
const TENANT = ['code', 'name', 'zone', 'locale'] as const;

/** The fields and variables that formulas over an object can name where they stand, the draft included. */
export function useTerms(
  object: string,
  context: FormulaContext = 'rule',
  inputs: FormulaInputs = NOTHING,
): Pick<Vocabulary, 'terms' | 'variables'> {
  const { t } = useTranslation();
  const text = useLabelText();
  const fields = useAllFields();
  const tenant = useMemo(() => TENANT.map((name) => term(name, t(`formula.tenant.${name}`), 'text')), [t]);
  return useMemo(() => {
    const user = term('$User', t('formula.variable.user'), 'lookup', 'user');
    const holders = [term('$Tenant', t('formula.variable.tenant'), '', '$tenant')];
    const record = context === 'effect' ? [term('$Record', t('formula.variable.record'), 'lookup', object)] : [];
    const asked = inputs.map(({ name, label, type }) => term(name, text(label, name), type));
    if (asked.length > 0) holders.unshift(term('$Input', t('formula.variable.input'), '', '$input'));
    return {
      terms: new Map<string, readonly Term[]>([...fields, ['$tenant', tenant], ['$input', asked]]),
      variables: [...record, user, ...holders],
    };
  }, [t, text, fields, tenant, object, context, inputs]);
}

function term(name: string, label: string, type: string, target?: string): Term {
  return { name, label, type, target };
}
