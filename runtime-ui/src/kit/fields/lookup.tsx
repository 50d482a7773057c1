import { Link2 } from 'lucide-react';
import type { LookupValue } from '../api/types';
import { equals, isBlank, isMe, isNotBlank, textLiteral } from '../conditions/operators';
import { words } from './exampleWords';
import { defineFieldType } from './fieldType';
import { idOf, isReference } from './lookups';
import { Blank } from './parts/Blank';
import { LookupText } from './parts/LookupText';
import { RecordFilter } from './parts/RecordFilter';
import { lazyPart } from './parts/lazyPart';

const RecordPicker = lazyPart(async () => (await import('../ui/RecordPicker')).RecordPicker);

interface LookupOptions {
  object?: string;
}

/** A pointer to another record: a customer, an owner, a superior. */
export default defineFieldType<LookupValue, LookupOptions>({
  type: 'lookup',
  icon: Link2,
  prepare: RecordPicker.prepare,
  View: ({ value, field }) => (value === null ? <Blank /> : <LookupText value={value} target={field.target} />),
  Edit: ({ field, value, onChange, ...rest }) => (
    <RecordPicker {...rest} object={field.target ?? ''} value={value} onChange={onChange} />
  ),
  Cell: ({ value, field }) => (value === null ? null : <LookupText value={value} target={field.target} />),
  FilterInput: RecordFilter,
  operators: (field) => [equals, ...(field.target === 'user' ? [isMe] : []), isBlank, isNotBlank],
  literal: textLiteral,
  isBlank: (value) => value === null,
  equal: (a, b) => idOf(a) === idOf(b),
  toText: (value) => (isReference(value) ? `${value.name} (${value.id})` : ''),
  parse: (text) => {
    const match = /^(.*)\((\d+)\)\s*$/s.exec(text.trim());
    if (match !== null) return { ok: true, value: { id: match[2] ?? '', name: (match[1] ?? '').trim() } };
    return text.trim() === '' ? { ok: true, value: null } : { ok: false, code: 'not_a_reference' };
  },
  width: 160,
  exampleOptions: { object: 'customer' },
  examples: [
    { id: '7211', name: words.chinese },
    { id: '9223372036854775807', name: '' },
  ],
});
