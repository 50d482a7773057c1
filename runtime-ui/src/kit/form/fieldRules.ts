import type { FormRule } from 'antd';
import type { TFunction } from 'i18next';
import type { FieldMeta, FieldValue } from '../api/types';
import { fieldProblemText } from '../api/problemText';
import { typeOf } from '../fields/registry';

/** What the browser checks before asking the server: presence, and the type's own limits. */
export function fieldRules(field: FieldMeta, required: boolean, t: TFunction): FormRule[] {
  const type = typeOf(field);
  const validator = async (_rule: unknown, value: FieldValue | undefined) => {
    if (required && type.isBlank(value ?? null)) throw new Error(t('form.required.message', { label: field.label }));
    const [issue] = type.validate(value ?? null, field);
    if (issue !== undefined) throw new Error(fieldProblemText({ pointer: '', ...issue }, t));
  };
  return [{ validator }];
}
