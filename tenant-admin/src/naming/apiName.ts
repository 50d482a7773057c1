import type { Syllables } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { freeName } from './freeName';

const LONGEST = 40;

/** What an API name must look like. */
export const API_NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

/** An API name for a label: `税号` becomes shuiHao, `Tax number` taxNumber; a taken one gets a number. */
export function apiName(label: string, syllables: Syllables, taken: ReadonlySet<string>, prefix = 'f'): string {
  const words = syllables(label).flatMap((part) => part.match(/[A-Za-z0-9]+/g) ?? []);
  const camel = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  if (camel === '') return '';
  const started = /^[a-z]/.test(camel) ? camel : `${prefix}${camel}`;
  return freeName(started.slice(0, LONGEST - 2), taken);
}

function lowerFirst(word: string): string {
  const allCapitals = word === word.toUpperCase();
  return allCapitals ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
