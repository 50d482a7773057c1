import { HighlightStyle, StreamLanguage } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { tokenAt, type TokenKind } from './tokens';

const NAMES: Record<TokenKind, string | null> = {
  name: 'variableName',
  function: 'keyword',
  constant: 'atom',
  number: 'number',
  text: 'string',
  comment: 'comment',
  operator: 'operator',
  bracket: 'bracket',
  space: null,
  odd: 'invalid',
};

/** Splits lines for colouring; a comment or text over several lines is coloured line by line. */
export const formulaLanguage = StreamLanguage.define<null>({
  token(stream) {
    const { kind, text } = tokenAt(stream.string, stream.pos);
    stream.pos += text.length;
    return NAMES[kind];
  },
});

export const formulaColours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--brand)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--warning)' },
  { tag: [tags.number, tags.atom], color: 'var(--info)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--ink-2)' },
  { tag: tags.invalid, color: 'var(--danger)' },
]);
