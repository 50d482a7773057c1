import { StreamLanguage } from '@codemirror/language';
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
