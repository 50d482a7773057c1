import type { Syllables } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { apiName } from '../naming/apiName';

/** What a tenant's code must look like. */
export const TENANT_CODE = /^[a-z][a-z0-9-]{2,30}$/;

const FORMS = /(股份)?有限(责任)?公司|集团|公司|工厂|厂|Co\.?,? ?Ltd\.?|Inc\.?|GmbH/gi;
const PLACES = /^(北京|上海|天津|重庆|深圳|广州|苏州|杭州|南京|无锡|宁波|成都|武汉|西安|东莞|佛山|青岛|厦门)市?/;

/** A code for a company: 苏州恒泰精密机械有限公司 becomes hengtai. */
export function tenantCode(name: string, syllables: Syllables): string {
  const core = name.replaceAll(FORMS, '').replace(PLACES, '').trim();
  const isChinese = /\p{Script=Han}/u.test(core);
  const essence = isChinese ? [...core].slice(0, 2).join('') : core;
  const code = apiName(essence || name, syllables, new Set(), 't').toLowerCase();
  return code.length < 3 ? '' : code.slice(0, 31);
}
