import { expect, it } from 'vitest';
import { answers } from './answers';
import { loadPinyin } from './pinyin';

it('finds a Chinese name by its characters, its pinyin and its initials', async () => {
  const syllables = await loadPinyin();

  const ways = ['周一', 'zhouyi', 'zy', 'zylh', 'lihui', '例'];

  expect(ways.filter((typed) => answers('周一例会', typed, syllables))).toEqual(ways);
  expect(answers('周一例会', 'zhousan', syllables)).toBe(false);
});

it('does not care for case and blanks', () => {
  expect(answers('Key Account', 'keyacc', (text) => [text])).toBe(true);
});
