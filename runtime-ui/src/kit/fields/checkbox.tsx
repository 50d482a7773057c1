import { Checkbox } from 'antd';
import { Check, Minus, SquareCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isFalse, isTrue } from '../conditions/operators';
import { defineFieldType } from './fieldType';
import styles from './parts/field.module.css';

const words = { yes: 'field.checkbox.yes', no: 'field.checkbox.no' } as const;

function YesOrNo({ value }: { value: boolean | null }) {
  const { t } = useTranslation();
  return (
    <span className={styles.check}>
      {value === true ? <Check size={15} aria-hidden /> : <Minus size={15} aria-hidden />}
      {t(value === true ? words.yes : words.no)}
    </span>
  );
}

/** Yes or no; blank is no. */
export default defineFieldType<boolean, object>({
  type: 'checkbox',
  icon: SquareCheck,
  View: YesOrNo,
  Edit: ({ field, value, onChange, status: _, ...rest }) => (
    <Checkbox {...rest} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
      {field.help ?? ''}
    </Checkbox>
  ),
  Cell: ({ value }) => (value === true ? <YesOrNo value={value} /> : null),
  operators: () => [isTrue, isFalse],
  literal: (operand) => operand,
  isBlank: () => false,
  equal: (a, b) => (a ?? false) === (b ?? false),
  toText: (value, _field, { t }) => t(value === true ? words.yes : words.no),
  parse: (text, _field, { t }) => {
    const word = text.trim().toLowerCase();
    if (['', 'false', '0', 'n', 'no', t(words.no).toLowerCase()].includes(word)) return { ok: true, value: false };
    if (['true', '1', 'y', 'yes', t(words.yes).toLowerCase()].includes(word)) return { ok: true, value: true };
    return { ok: false, code: 'not_yes_or_no' };
  },
  width: 80,
  exampleOptions: {},
  examples: [true, false],
});
