import { Input } from 'antd';
import { AlignLeft } from 'lucide-react';
import { contains, isBlank, isNotBlank } from '../conditions/operators';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { FoldedText } from './parts/FoldedText';
import { TextCell } from './parts/TextCell';
import { words } from './exampleWords';
import { plainText } from './plainText';

interface LongTextOptions {
  maxLength?: number;
  rows?: number;
}

/** Text of several lines. */
export default defineFieldType<string, LongTextOptions>({
  ...plainText,
  type: 'longText',
  icon: AlignLeft,
  View: ({ value }) => (value === null || value === '' ? <Blank /> : <FoldedText text={value} />),
  Edit: ({ field: { options }, value, onChange, ...rest }) => (
    <Input.TextArea
      {...rest}
      autoSize={{ minRows: options.rows ?? 3, maxRows: 16 }}
      maxLength={options.maxLength ?? 20_000}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    />
  ),
  Cell: TextCell,
  operators: () => [contains, isBlank, isNotBlank],
  width: 240,
  wide: true,
  exampleOptions: {},
  examples: [words.twoLines, 'x'.repeat(20_000)],
});
