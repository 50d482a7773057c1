import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import type { Label } from '../metadata/documents';
import type { ObjectField } from '../objects/useObjectFields';

/** A rule ready to use, with values to try it on. */
export type Recipe = {
  key: string;
  label: Label;
  message: Label;
  condition: string;
  /** Where the message stands. */
  field: string;
  samples: readonly Values[];
};

type Pattern = { key: string; words: RegExp; pattern: string; good: string; bad: string; label: Label; message: Label };

const PATTERNS: readonly Pattern[] = [
  {
    key: 'mobileFormat',
    words: /手机|mobile|cell/i,
    pattern: '1[3-9][0-9]{9}',
    good: '13800517726',
    bad: '1380051772',
    label: { 'zh-CN': '手机号格式', en: 'Mobile number format' },
    message: {
      'zh-CN': '手机号应为 11 位数字，以 13–19 开头',
      en: 'A mobile number has 11 digits and begins with 13–19',
    },
  },
  {
    key: 'phoneFormat',
    words: /座机|固话|电话|传真|phone|tel|fax/i,
    pattern: '(0[0-9]{2,3}-?)?[0-9]{7,8}(-[0-9]{1,6})?|1[3-9][0-9]{9}|400-?[0-9]{3}-?[0-9]{4}',
    good: '0512-62881234',
    bad: '0512-628',
    label: { 'zh-CN': '电话格式', en: 'Phone number format' },
    message: { 'zh-CN': '请填写带区号的座机或 11 位手机号', en: 'Enter a number with area code, or a mobile number' },
  },
  {
    key: 'creditCodeFormat',
    words: /信用代码|税号|纳税人识别号|credit ?code|tax ?(no|number|id)/i,
    pattern: '[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}',
    good: '91320594MA1X8K2E7P',
    bad: '91320594MA1X8K2',
    label: { 'zh-CN': '统一社会信用代码格式', en: 'Unified social credit code format' },
    message: { 'zh-CN': '统一社会信用代码应为 18 位数字和大写字母', en: 'The code has 18 digits and capital letters' },
  },
  {
    key: 'idCardFormat',
    words: /身份证|id ?card/i,
    pattern: '[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]',
    good: '320594199001011234',
    bad: '320594199013011234',
    label: { 'zh-CN': '身份证号格式', en: 'ID card number format' },
    message: {
      'zh-CN': '身份证号应为 18 位，出生日期须有效',
      en: 'An ID card number has 18 digits with a valid birth date',
    },
  },
  {
    key: 'emailFormat',
    words: /邮箱|邮件|e-?mail/i,
    pattern: '[^@ ]+@[^@ ]+[.][^@ ]+',
    good: 'chen.li@example.cn',
    bad: 'chen.li@example',
    label: { 'zh-CN': '电子邮箱格式', en: 'E-mail format' },
    message: { 'zh-CN': '电子邮箱地址不完整', en: 'The e-mail address is incomplete' },
  },
];

const TEXTS = ['text', 'phone', 'email'];

/** The recipes that suit the fields of an object, most fitting field first. */
export function recipesFor(fields: readonly ObjectField[]): Recipe[] {
  const own = fields.filter(({ body }) => body !== null);
  return [
    ...PATTERNS.map((pattern) => formatRecipe(pattern, own)),
    rangeRecipe(own),
    orderRecipe(own),
    needRecipe(own),
  ].filter((recipe) => recipe !== undefined);
}

function formatRecipe(
  { words, pattern, good, bad, ...rest }: Pattern,
  fields: readonly ObjectField[],
): Recipe | undefined {
  const field = fields.find(({ type, name, label }) => TEXTS.includes(type) && words.test(`${label} ${name}`))?.name;
  if (!field) return undefined;
  const condition = `AND(NOT(ISBLANK(${field})), NOT(REGEX(${field}, "${pattern}")))`;
  return { ...rest, field, condition, samples: [good, bad, null].map((value) => ({ [field]: value })) };
}

function rangeRecipe(fields: readonly ObjectField[]): Recipe | undefined {
  const field = fields.find(({ type }) => type === 'currency' || type === 'number');
  return (
    field && {
      key: `${field.name}Range`,
      label: { 'zh-CN': `${field.label}范围`, en: `Range of ${field.label}` },
      message: { 'zh-CN': `${field.label}应在 0 到 10,000,000 之间`, en: `${field.label} is between 0 and 10,000,000` },
      condition: `OR(${field.name} < 0, ${field.name} > 10000000)`,
      field: field.name,
      samples: ['100', '-1', '10000001'].map((value) => ({ [field.name]: value })),
    }
  );
}

function orderRecipe(fields: readonly ObjectField[]): Recipe | undefined {
  const dates = fields.filter(({ type }) => type === 'date');
  const end = dates.find(({ label, name }) => /结束|截止|到期|end|due|until|expir/i.test(`${label} ${name}`));
  const start = dates.find((field) => field !== end);
  if (!end || !start) return undefined;
  const days = (from: string, to: string) => ({ [start.name]: from, [end.name]: to });
  return {
    key: `${end.name}Order`,
    label: { 'zh-CN': `${end.label}不早于${start.label}`, en: `${end.label} not before ${start.label}` },
    message: { 'zh-CN': `${end.label}不能早于${start.label}`, en: `${end.label} must not be before ${start.label}` },
    condition: `${end.name} < ${start.name}`,
    field: end.name,
    samples: [days('2026-11-01', '2026-11-30'), days('2026-11-30', '2026-11-01')],
  };
}

function needRecipe(fields: readonly ObjectField[]): Recipe | undefined {
  const when = fields.find(({ type }) => type === 'checkbox');
  const then = fields.find(({ type, body }) => TEXTS.includes(type) && !body?.required);
  if (!when || !then) return undefined;
  return {
    key: `${then.name}Needed`,
    label: { 'zh-CN': `${when.label}时必填${then.label}`, en: `${then.label} needed with ${when.label}` },
    message: { 'zh-CN': `${when.label}时请填写${then.label}`, en: `Fill in ${then.label} when ${when.label}` },
    condition: `AND(${when.name}, ISBLANK(${then.name}))`,
    field: then.name,
    samples: [
      { [when.name]: true, [then.name]: null },
      { [when.name]: false, [then.name]: null },
    ],
  };
}
