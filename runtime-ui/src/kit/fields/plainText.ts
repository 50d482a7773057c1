import type { Formats } from './formats';
import type { Parsed } from './fieldType';
import type { FieldMeta } from '../api/types';
import { contains, equals, isBlank, isNotBlank, notEquals, startsWith, textLiteral } from '../conditions/operators';

/** What every field holding plain text has in common. */
export const plainText = {
  operators: () => [contains, equals, notEquals, startsWith, isBlank, isNotBlank],
  literal: textLiteral,
  toText: (value: string | null) => value ?? '',
  parse: (text: string, _field: FieldMeta<unknown>, _formats: Formats): Parsed<string> => {
    const trimmed = text.trim();
    return { ok: true, value: trimmed === '' ? null : trimmed };
  },
};
