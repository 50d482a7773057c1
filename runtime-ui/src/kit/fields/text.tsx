import { TypeIcon } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { LineInput } from './parts/LineInput';
import { TextCell } from './parts/TextCell';
import { words } from './exampleWords';
import { TextView } from './parts/TextView';
import { plainText } from './plainText';

interface TextOptions {
  maxLength?: number;
}

/** One line of text. */
export default defineFieldType<string, TextOptions>({
  ...plainText,
  type: 'text',
  icon: TypeIcon,
  View: TextView,
  Edit: ({ field, ...rest }) => <LineInput {...rest} maxLength={field.options.maxLength ?? 255} />,
  Cell: TextCell,
  validate: (value, { options: { maxLength = 255 } }) =>
    value !== null && [...value].length > maxLength ? [{ code: 'too_long', params: { max: maxLength } }] : [],
  width: 140,
  exampleOptions: {},
  examples: [words.chinese, words.quoted, words.beyondTheFirstPlane, 'x'.repeat(255)],
});
