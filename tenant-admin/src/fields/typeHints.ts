/** Words in a field's name that suggest its type; the first line that matches wins. */
const HINTS: readonly (readonly [type: string, words: RegExp])[] = [
  ['checkbox', /^是否|^有无|^是不是|^可否|\bis\b|\bhas\b|\?$|？$/],
  ['email', /邮箱|电子邮件|e-?mail/],
  ['url', /网址|网站|官网|主页|链接|\burl\b|website|homepage|\blink\b/],
  ['phone', /电话|手机|座机|传真|联系方式|phone|mobile|\btel\b|\bfax\b/],
  ['percent', /百分|比例|占比|折扣|税率|毛利率|率$|percent|\brate\b|discount|ratio/],
  ['dateTime', /时间$|时刻|\btime\b|\bat$/],
  ['date', /日期|生日|到期|截止|交期|[^今昨明]日$|\bdate\b|birthday|deadline|due/],
  [
    'currency',
    /金额|价格|单价|总价|报价|费用?$|成本|预算|货款|回款|应收|应付|工资|额度|税额|[款价额]$|amount|price|cost|\bfee\b|budget|salary/,
  ],
  ['autoNumber', /编号$|单号$|流水号$|\bserial\b/],
  ['number', /数量|人数|个数|次数|库存|年龄|面积|重量|规模|数$|count|quantity|\bqty\b|\bage\b|weight/],
  ['longText', /备注|说明|描述|简介|内容|意见|摘要|notes?\b|description|comment|remark/],
  ['multiPicklist', /多选|爱好|标签|tags?\b|interests/],
  [
    'picklist',
    /级别|等级|类型|类别|分类|状态|来源|行业|阶段|性别|方式$|\btype\b|status|\blevel\b|stage|source|industry|category|priority/,
  ],
];

/** An object a look-up could point to, with the words people call it by. */
export type LookupTarget = { object: string; labels: readonly string[] };

export type RecommendedType = { type: string; object?: string };

/** The type a field of this name most likely wants; text when nothing suggests another. */
export function recommendType(name: string, targets: readonly LookupTarget[] = []): RecommendedType {
  const text = name.trim().toLowerCase();
  const target = targets.find(({ labels }) => labels.some((label) => isCalled(text, label.toLowerCase())));
  if (target) return { type: 'lookup', object: target.object };
  return { type: HINTS.find(([, words]) => words.test(text))?.[0] ?? 'text' };
}

/** `客户` and `所属客户` mean the object 客户, `客户电话` does not. */
function isCalled(text: string, label: string): boolean {
  return label !== '' && (text === label || (text.length <= label.length + 2 && text.endsWith(label)));
}
