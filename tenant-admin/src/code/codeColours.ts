import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** How kinds of words are told apart. */
export const codeColours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--brand)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--warning)' },
  { tag: [tags.number, tags.atom], color: 'var(--info)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--ink-2)' },
  { tag: tags.invalid, color: 'var(--danger)' },
]);
