import { Car } from 'lucide-react';
import cases from '../../../../schemas/field-type-cases/numberPlate.json';
import { defineFieldType } from '../../kit/fields/fieldType';
import { LineInput } from '../../kit/fields/parts/LineInput';
import { TextCell } from '../../kit/fields/parts/TextCell';
import { TextView } from '../../kit/fields/parts/TextView';
import { plainText } from '../../kit/fields/plainText';

const form = /^\p{Script=Han}[A-Z][A-Z0-9]{5,6}$/u;

/** A field type from somewhere else, to see that one file is all it takes; its other half is NumberPlateType.java. */
export default defineFieldType<string, { electric: boolean }>({
  ...plainText,
  type: 'numberPlate',
  icon: Car,
  View: TextView,
  Edit: ({ field: _, ...rest }) => <LineInput {...rest} maxLength={8} />,
  Cell: TextCell,
  parse: (text) => ({ ok: true, value: text.trim().toUpperCase() || null }),
  validate: (value) => (value === null || form.test(value) ? [] : [{ code: 'wrong_form' }]),
  exampleOptions: { electric: true },
  examples: cases.accepted.map(({ saved }) => saved),
});
