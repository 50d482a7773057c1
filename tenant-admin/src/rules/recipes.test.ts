import { expect, it } from 'vitest';
import type { ObjectField } from '../objects/useObjectFields';
import { recipesFor } from './recipes';

function field(name: string, label: string, type: string): ObjectField {
  const body = { label: { 'zh-CN': label }, type, options: {} };
  return { object: 'customer', name, label, type, target: undefined, picklist: undefined, body };
}

const keysFor = (...fields: ObjectField[]) => recipesFor(fields).map((recipe) => recipe.key);

it('each recipe is offered where its field exists', () => {
  expect(keysFor(field('mobile', '手机', 'phone'))).toEqual(['mobileFormat']);
  expect(keysFor(field('taxNo', '税号', 'text'), field('email', '邮箱', 'email'))).toEqual([
    'creditCodeFormat',
    'emailFormat',
  ]);
  expect(keysFor(field('amount', '金额', 'currency'))).toEqual(['amountRange']);
  expect(keysFor(field('name', '名称', 'text'))).toEqual([]);
});

it('the end is compared with the other date', () => {
  const [recipe] = recipesFor([field('endDate', '结束日期', 'date'), field('startDate', '开始日期', 'date')]);
  expect(recipe).toMatchObject({ condition: 'endDate < startDate', field: 'endDate' });
});

it('a format refuses its bad sample and takes its good one', () => {
  const fields = [
    field('mobile', '手机', 'phone'),
    field('phone', '电话', 'phone'),
    field('taxNo', '税号', 'text'),
    field('idCard', '身份证', 'text'),
    field('email', '邮箱', 'email'),
  ];
  for (const { condition, samples, field: name } of recipesFor(fields)) {
    const pattern = new RegExp(`^(?:${/"(.+)"/.exec(condition)?.[1]})$`);
    expect(samples.map((sample) => pattern.test(String(sample[name] ?? '')))).toEqual([true, false, false]);
  }
});

it('fields of the system have no recipes', () => {
  expect(recipesFor([{ ...field('mobile', '手机', 'phone'), body: null }])).toEqual([]);
});
