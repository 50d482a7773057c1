import codes from '../../../../schemas/problem-codes.json';
import type { AppLocale } from './locales';

type Sentences = Record<string, Record<AppLocale, string>>;

/** The sentences the server and we share for its codes; a place for a value is `{max}` there, `{{max}}` here. */
export function codeWords(locale: AppLocale): { problem: Record<string, string>; violation: Record<string, string> } {
  return { problem: inLocale(codes.problems, locale), violation: inLocale(codes.violations, locale) };
}

function inLocale(sentences: Sentences, locale: AppLocale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sentences).map(([code, words]) => [code, words[locale].replace(/\{(\w+)\}/g, '{{$1}}')]),
  );
}
