import i18next from 'i18next';
import { expect, it } from 'vitest';
import { customer, quote } from '../../test/me';
import { speakChinese } from '../../test/words';
import { paletteItems } from './paletteItems';

speakChinese();

it('offers records before lists and new records', () => {
  const found = [{ object: customer, records: [{ id: '7', name: '客户至上公司' }] }];

  const items = paletteItems('客户', [customer, quote], found, i18next.t);

  expect(items.map(({ label, path }) => [label, path])).toEqual([
    ['客户至上公司', '/o/customer/7'],
    ['客户', '/o/customer'],
    ['新建客户', '/o/customer/new'],
  ]);
});

it('offers every list before anything is typed, and nothing that may not be made', () => {
  const readOnly = { ...quote, rights: { ...quote.rights, create: false } };

  const items = paletteItems('', [customer, readOnly], [], i18next.t);

  expect(items.map(({ label }) => label)).toEqual(['客户', '报价单', '新建客户']);
});
