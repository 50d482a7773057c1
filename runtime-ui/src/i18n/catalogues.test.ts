import { expect, it } from 'vitest';
import { codeWords } from '../kit/i18n/codeWords';
import kitEn from '../kit/i18n/en.json';
import kitZhCN from '../kit/i18n/zh-CN.json';
import { keysOf, placeholdersOf, spelledOutWords, unansweredKeys, unaskedKeys } from '../kit/test/catalogueChecks';
import en from './en.json';
import zhCN from './zh-CN.json';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

it.each([
  ['the kit', kitZhCN, kitEn],
  ['the application', zhCN, en],
])('says everything of %s in both languages', (_whose, chinese, english) => {
  expect(keysOf(english)).toEqual(keysOf(chinese));
  expect(placeholdersOf(english)).toEqual(placeholdersOf(chinese));
});

it('has words for every key that is asked for', () => {
  const known = new Set([kitZhCN, zhCN, codeWords('zh-CN')].flatMap((words) => keysOf(words)));

  expect(unansweredKeys(sources, known)).toEqual([]);
});

it('keeps no words that nobody asks for', () => {
  expect(
    unaskedKeys(
      sources,
      [kitZhCN, zhCN].flatMap((words) => keysOf(words)),
    ),
  ).toEqual([]);
});

it('spells out no words in components', () => {
  expect(spelledOutWords(sources)).toEqual([]);
});
