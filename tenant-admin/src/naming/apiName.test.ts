import { describe, expect, it } from 'vitest';
import { API_NAME, apiName } from './apiName';
import { loadPinyin } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';

const none = new Set<string>();

describe('an API name', () => {
  it.each([
    ['税号', 'shuiHao'],
    ['Tax number', 'taxNumber'],
    ['VIP 客户', 'vipKeHu'],
    ['ERP编码', 'erpBianMa'],
    ['2026年计划', 'f2026NianJiHua'],
    ['金额(元)', 'jinEYuan'],
    ['女士', 'nvShi'],
    ['——', ''],
  ])('of %s is %s', async (label, expected) => {
    expect(apiName(label, await loadPinyin(), none)).toBe(expected);
  });

  it('that is taken gets a number', async () => {
    expect(apiName('税号', await loadPinyin(), new Set(['shuiHao', 'shuiHao2']))).toBe('shuiHao3');
  });

  it('is always a valid name', async () => {
    const syllables = await loadPinyin();
    const long = '统一社会信用代码以及很长很长的一个字段名称';
    for (const label of [long, '①号', 'Ä Ö', '９９', 'a-b-c'])
      expect(apiName(label, syllables, none) || 'blank').toMatch(API_NAME);
  });
});
