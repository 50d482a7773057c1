import { CircleHelp } from 'lucide-react';
import { defineFieldType, type AnyFieldType } from './fieldType';
import { AnyText } from './parts/AnyText';
import { plainText } from './plainText';

const unknown = new Map<string, AnyFieldType>();

/** A type newer than this page: read-only text and a warning, never a crash. */
export function unknownType(type: string): AnyFieldType {
  const known = unknown.get(type);
  if (known !== undefined) return known;
  console.warn(`No field type named "${type}" is known here; its fields are shown as text.`);
  const made = asText(type);
  unknown.set(type, made);
  return made;
}

function asText(type: string): AnyFieldType {
  return defineFieldType<string, object>({
    ...plainText,
    type,
    icon: CircleHelp,
    View: AnyText,
    Edit: AnyText,
    Cell: AnyText,
    operators: () => [],
    writable: false,
    exampleOptions: {},
    examples: [],
  });
}
