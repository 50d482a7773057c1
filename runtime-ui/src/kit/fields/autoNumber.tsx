import { ListOrdered } from 'lucide-react';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { NumberText } from './parts/NumberText';
import { plainText } from './plainText';

interface AutoNumberOptions {
  pattern?: string;
}

/** The next number of a series; the server gives it out when a record is first saved. */
export default defineFieldType<string, AutoNumberOptions>({
  ...plainText,
  type: 'autoNumber',
  icon: ListOrdered,
  View: ({ value }) => (value === null || value === '' ? <Blank /> : <NumberText>{value}</NumberText>),
  Edit: ({ value }) => (value === null || value === '' ? <Blank /> : <NumberText>{value}</NumberText>),
  Cell: ({ value }) => (value === null ? null : <NumberText>{value}</NumberText>),
  writable: false,
  width: 130,
  exampleOptions: { pattern: 'KH-{YYYY}-{00000}' },
  examples: ['KH-2026-00017', '9'.repeat(255)],
});
