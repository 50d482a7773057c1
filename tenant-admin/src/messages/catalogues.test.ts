import kitEn from '@fangyuan/runtime-ui/kit/i18n/en.json';
import kitZhCN from '@fangyuan/runtime-ui/kit/i18n/zh-CN.json';
import { unaskedKeys } from '@fangyuan/runtime-ui/kit/test/catalogueChecks.ts';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import zhCN from './zh-CN.json';

type Catalogue = { [key: string]: string | Catalogue };

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../test/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The keys of a catalogue; the forms of a plural are one key. */
function keysOf(catalogue: Catalogue, above = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, words]) =>
    typeof words === 'string' ? `${above}${key}`.replace(/_(one|other)$/, '') : keysOf(words, `${above}${key}.`),
  );
}

/** What texts leave to fill in; a count is left out, since English has it once a form. */
function holes(catalogue: Catalogue): string[] {
  const all = JSON.stringify(catalogue).match(/\{\{\w+\}\}/g) ?? [];
  return all.filter((hole) => hole !== '{{count}}').toSorted();
}

const unique = (keys: string[]) => [...new Set(keys)].toSorted();

/** The literal keys of calls of t and of labels; a key with a part to fill in matches by its shape. */
function keysUsed(source: string): RegExp[] {
  const calls = [...source.matchAll(/\bt\(\s*(?:[^()'`]*\? )?(['`])([^'`]+)\1/g)].map(([, , key = '']) => key);
  const others = [...source.matchAll(/\bt\([^()]*\? '[^']+' : '([^']+)'/g)].map(([, key = '']) => key);
  const labels = [...source.matchAll(/label: '([a-z]+\.[\w.]+)'/g)].map(([, key = '']) => key);
  return [...calls, ...others, ...labels].map(
    (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
  );
}

describe('the catalogues', () => {
  it('hold the same keys in both languages', () => {
    expect(unique(keysOf(en))).toEqual(unique(keysOf(zhCN)));
  });

  it('name the same things to fill in', () => {
    expect(holes(en)).toEqual(holes(zhCN));
  });

  it('leave the words of the kit alone', () => {
    const kit = new Set([...Object.keys(kitZhCN), ...Object.keys(kitEn)]);
    expect(Object.keys(zhCN).filter((key) => kit.has(key))).toEqual([]);
  });

  it('have every key the pages ask for', () => {
    const known = [...keysOf(zhCN), ...keysOf(kitZhCN)];
    const missing = Object.entries(sources).flatMap(([file, source]) =>
      keysUsed(source)
        .filter((shape) => !shape.source.startsWith('^finding') && !known.some((key) => shape.test(key)))
        .map((shape) => `${file}: ${shape.source}`),
    );
    expect(missing).toEqual([]);
  });

  it('keep no words that nobody asks for', () => {
    expect(unaskedKeys(sources, keysOf(zhCN))).toEqual([]);
  });

  it('are where all words stand: components hold no Chinese', () => {
    const chinese = Object.entries(sources).filter(
      ([file, source]) =>
        file.endsWith('.tsx') && /\p{Script=Han}/u.test(source.replaceAll(/\/\*\*?[^]*?\*\/|\/\/.*/g, '')),
    );
    expect(chinese.map(([file]) => file)).toEqual([]);
  });
});
