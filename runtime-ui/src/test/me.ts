import type { FieldMeta, FormulaCondition, Me, ObjectMeta } from '../kit/api/types';

function field(id: number, name: string, label: string, type: string, more: Partial<FieldMeta> = {}): FieldMeta {
  return {
    id,
    name,
    label,
    type,
    options: {},
    required: false,
    unique: false,
    access: 'edit',
    system: false,
    sortable: true,
    filterable: true,
    ...more,
  };
}

const system = { system: true, access: 'read' } as const;

const customerFields = [
  field(1, 'name', '客户名称', 'text', { required: true }),
  field(2, 'code', '客户编号', 'autoNumber', { access: 'read' }),
  field(3, 'industry', '行业', 'picklist', { picklist: 'industry' }),
  field(4, 'mobile', '手机', 'phone'),
  field(5, 'annualRevenue', '年成交', 'currency'),
  field(6, 'discount', '折扣', 'percent'),
  field(7, 'signedOn', '签约日期', 'date'),
  field(8, 'needsInvoice', '需要开票', 'checkbox'),
  field(9, 'taxNumber', '税号', 'text', { options: { maxLength: 20 } }),
  field(10, 'note', '备注', 'longText'),
  field(11, 'parent', '上级客户', 'lookup', { target: 'customer' }),
  field(12, 'channels', '渠道', 'multiPicklist', { picklist: 'industry' }),
  field(-1, 'owner', '负责人', 'lookup', { system: true, target: 'user' }),
  field(-2, 'recordType', '记录类型', 'text', system),
  field(-4, 'createdAt', '创建时间', 'dateTime', system),
];

const quoteFields = [
  field(1, 'name', '报价编号', 'autoNumber', { access: 'read' }),
  field(2, 'customer', '客户', 'lookup', { target: 'customer', required: true }),
  field(3, 'amount', '金额', 'currency'),
];

function byName(fields: readonly FieldMeta[]): Record<string, FieldMeta> {
  return Object.fromEntries(fields.map((one) => [one.name, one]));
}

const everything = { create: true, read: true, update: true, delete: true };

const needsInvoice: FormulaCondition = {
  source: 'needsInvoice',
  tree: { node: 'field', root: 'record', path: ['needsInvoice'], type: 'bool', whenBlank: false },
};

export const customer: ObjectMeta = {
  id: 100,
  name: 'customer',
  label: '客户',
  pluralLabel: '客户',
  icon: 'building-2',
  color: '#3463a6',
  nameField: 'name',
  rights: everything,
  fields: byName(customerFields),
  recordTypes: [
    { name: 'standard', label: '直客', default: true },
    { name: 'dealer', label: '经销商', default: false },
  ],
  layouts: {
    standard: {
      label: '标准布局',
      facts: ['owner', 'mobile', 'annualRevenue'],
      sections: [
        {
          name: 'basic',
          label: '基本信息',
          columns: 2,
          items: [
            { field: 'name', required: true },
            { field: 'code' },
            { field: 'industry' },
            { field: 'mobile' },
            { field: 'annualRevenue' },
            { field: 'needsInvoice' },
            { field: 'note', span: 2 },
          ],
        },
        {
          name: 'invoice',
          label: '开票信息',
          columns: 2,
          visible: needsInvoice,
          items: [{ field: 'taxNumber', required: needsInvoice }],
        },
      ],
      related: [{ object: 'quote', field: 'customer', label: '报价单', columns: ['name', 'amount'] }],
    },
  },
  layoutByRecordType: { '': 'standard', standard: 'standard', dealer: 'standard' },
  listViews: [
    {
      name: 'mine',
      label: '我负责的客户',
      columns: [{ field: 'name' }, { field: 'industry' }, { field: 'mobile' }, { field: 'annualRevenue' }],
      sort: [{ field: 'name' }],
      default: true,
    },
    { name: 'all', label: '全部客户', columns: [{ field: 'name' }], sort: [], default: false },
  ],
  rules: [],
};

export const quote: ObjectMeta = {
  id: 101,
  name: 'quote',
  label: '报价单',
  pluralLabel: '报价单',
  icon: 'file-text',
  color: '#83710d',
  nameField: 'name',
  rights: everything,
  fields: byName(quoteFields),
  recordTypes: [],
  layouts: {
    standard: {
      label: '标准布局',
      facts: [],
      sections: [
        { name: 'basic', label: '基本信息', columns: 2, items: quoteFields.map(({ name }) => ({ field: name })) },
      ],
      related: [],
    },
  },
  layoutByRecordType: { '': 'standard' },
  listViews: [],
  rules: [],
};

/** The metadata of a small company for tests: customers with their quotes. */
export const me: Me = {
  user: {
    id: '1',
    name: '王海燕',
    login: 'wang',
    email: '',
    mobile: '13800517726',
    locale: 'zh-CN',
    department: null,
    superior: null,
    primaryRole: 'sales',
    primaryRoleLabel: '销售',
  },
  tenant: { code: 'acme', name: '恒泰机械', zone: 'Asia/Shanghai', locale: 'zh-CN' },
  permissions: [],
  release: 1,
  apps: [{ name: 'sales', label: '销售', icon: 'briefcase', startsWithWorkbench: false, tabs: ['customer', 'quote'] }],
  objects: { customer, quote },
  picklists: {
    industry: {
      label: '行业',
      values: [
        { name: 'manufacturing', label: '制造', color: 'orange', active: true },
        { name: 'retail', label: '零售', active: true },
        { name: 'closed', label: '已停用', active: false },
      ],
    },
  },
};
