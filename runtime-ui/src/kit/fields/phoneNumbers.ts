import type { Parsed } from './fieldType';

/** A mobile number in groups of 3-4-4, with its country code if it has one; other numbers as they were written. */
export function groupedPhone(number: string): string {
  const match = /^(\+?86)?\s*(1\d{2})(\d{4})(\d{4})$/.exec(number.replace(/[\s-]/g, ''));
  if (match === null) return number;
  const [, country, ...groups] = match;
  return [...(country === undefined ? [] : ['+86']), ...groups].join(' ');
}

/** What a telephone dials. */
export function digitsOf(number: string): string {
  return number.normalize('NFKC').replace(/[^\d+]/g, '');
}

/** Digits with the usual marks, and an extension. */
export function parsePhone(text: string): Parsed<string> {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: true, value: null };
  const number = /^[+\d][\d\s()/.-]*(?:(?:转|ext\.?|x)\s*\d+)?$/iu;
  return number.test(plain) ? { ok: true, value: plain } : { ok: false, code: 'not_a_phone_number' };
}
