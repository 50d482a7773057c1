import { expect, it } from 'vitest';
import { loadPinyin } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { TENANT_CODE, tenantCode } from './tenantCode';

it.each([
  ['苏州恒泰精密机械有限公司', 'hengtai'],
  ['上海市华测导航股份有限公司', 'huace'],
  ['Acme Tools Co., Ltd.', 'acmetools'],
  ['3D 打印', 't3d'],
])('the code of %s is %s', async (name, expected) => {
  const code = tenantCode(name, await loadPinyin());
  expect(code).toBe(expected);
  expect(code).toMatch(TENANT_CODE);
});

it('without a name there is no code', async () => {
  expect(tenantCode('', await loadPinyin())).toBe('');
});
