import { Mail } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { LineInput } from './parts/LineInput';
import { OutLink } from './parts/OutLink';
import { plainText } from './plainText';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An e-mail address. */
export default defineFieldType<string, object>({
  ...plainText,
  type: 'email',
  icon: Mail,
  View: ({ value }) => (value === null || value === '' ? <Blank /> : <OutLink href={`mailto:${value}`} text={value} />),
  Edit: ({ field: _, ...rest }) => <LineInput {...rest} inputMode="email" maxLength={254} />,
  Cell: ({ value }) => (value === null || value === '' ? null : <OutLink href={`mailto:${value}`} text={value} />),
  validate: (value) => (value === null || value === '' || address.test(value) ? [] : [{ code: 'not_an_email' }]),
  parse: (text) => {
    const plain = text.normalize('NFKC').trim();
    if (plain === '') return { ok: true, value: null };
    return address.test(plain) ? { ok: true, value: plain } : { ok: false, code: 'not_an_email' };
  },
  width: 200,
  exampleOptions: {},
  examples: ['chen.li@example.com', 'a+b@sub.example.cn'],
});
