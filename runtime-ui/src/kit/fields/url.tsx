import { Link } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { LineInput } from './parts/LineInput';
import { OutLink } from './parts/OutLink';
import { plainText } from './plainText';

/** What a link opens: only web addresses, never script. */
const target = (value: string) => (/^https?:\/\//i.test(value) ? value : `https://${value.replace(/^[a-z]+:/i, '')}`);

const shortened = (value: string) => value.replace(/^https?:\/\//i, '').replace(/\/$/, '');

/** A web address. */
export default defineFieldType<string, object>({
  ...plainText,
  type: 'url',
  icon: Link,
  View: ({ value }) =>
    value === null || value === '' ? <Blank /> : <OutLink href={target(value)} text={shortened(value)} />,
  Edit: ({ field: _, ...rest }) => <LineInput {...rest} inputMode="url" maxLength={2000} />,
  Cell: ({ value }) =>
    value === null || value === '' ? null : <OutLink href={target(value)} text={shortened(value)} />,
  validate: (value) => (value === null || value === '' || URL.canParse(target(value)) ? [] : [{ code: 'not_a_url' }]),
  width: 200,
  exampleOptions: {},
  examples: ['https://www.example.com/catalogue?q=1', 'example.cn', `https://example.com/${'a'.repeat(1900)}`],
});
