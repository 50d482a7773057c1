import { expect, it } from 'vitest';
import { recommendType } from './typeHints';

it.each([
  ['电话', 'phone'],
  ['备用手机', 'phone'],
  ['金额', 'currency'],
  ['年成交额', 'currency'],
  ['签约日期', 'date'],
  ['到期日', 'date'],
  ['是否上市', 'checkbox'],
  ['邮箱', 'email'],
  ['官网', 'url'],
  ['税率', 'percent'],
  ['下次联系时间', 'dateTime'],
  ['员工人数', 'number'],
  ['备注', 'longText'],
  ['客户级别', 'picklist'],
  ['合同编号', 'autoNumber'],
  ['税号', 'text'],
  ['Mobile phone', 'phone'],
  ['Total amount', 'currency'],
  ['Is listed', 'checkbox'],
  ['Tax number', 'text'],
  ['', 'text'],
])('%s wants %s', (name, type) => {
  expect(recommendType(name)).toEqual({ type });
});

it('the name of an object wants a look-up to it', () => {
  const targets = [{ object: 'customer', labels: ['客户', 'Customer'] }];
  expect(recommendType('客户', targets)).toEqual({ type: 'lookup', object: 'customer' });
  expect(recommendType('所属客户', targets)).toEqual({ type: 'lookup', object: 'customer' });
  expect(recommendType('客户电话', targets)).toEqual({ type: 'phone' });
});
