import { Phone } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { LineInput } from './parts/LineInput';
import { PhoneLink } from './parts/PhoneLink';
import { digitsOf, parsePhone } from './phoneNumbers';
import { plainText } from './plainText';

/** A telephone number; mobiles stand in groups of 3-4-4 and can be called. */
export default defineFieldType<string, object>({
  ...plainText,
  type: 'phone',
  icon: Phone,
  View: ({ value }) => (value === null || value === '' ? <Blank /> : <PhoneLink number={value} />),
  Edit: ({ field: _, ...rest }) => <LineInput {...rest} inputMode="tel" maxLength={40} />,
  Cell: ({ value }) => (value === null || value === '' ? null : <PhoneLink number={value} />),
  equal: (a, b) => digitsOf(a ?? '') === digitsOf(b ?? ''),
  parse: parsePhone,
  width: 140,
  exampleOptions: {},
  examples: ['13800517726', '+86 138 0051 7726', '0512-85001234', '400-800-1234 ext. 8'],
});
