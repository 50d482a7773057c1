import { expect, it } from 'vitest';
import { pasteValues } from './values';

const existing = [{ name: 'A', label: { 'zh-CN': 'A 级' }, active: true }];

it('each pasted line becomes a value at the end', () => {
  const { values } = pasteValues(existing, 'B 级\r\n\n  C 级 \n', 'zh-CN');
  expect(values.map((value) => value.label['zh-CN'])).toEqual(['A 级', 'B 级', 'C 级']);
});

it('what is there already is skipped and counted', () => {
  expect(pasteValues(existing, 'A 级\nB 级\nB 级', 'zh-CN')).toMatchObject({
    values: [existing[0], { name: 'B 级', active: true }],
    skipped: 2,
  });
});

it('of a row copied from a spreadsheet the first cell counts', () => {
  expect(pasteValues([], '华东\t1\n华北\t2', 'zh-CN').values.map((value) => value.name)).toEqual(['华东', '华北']);
});
