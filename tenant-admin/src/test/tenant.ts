import { FakeServer } from '@fangyuan/runtime-ui/kit/test/fakeServer.ts';
import type { Bodies, Kind } from '../metadata/documents';

const layout = (label: string, isDefault: boolean) => ({
  label: { 'zh-CN': label },
  default: isDefault,
  assignments: [],
  facts: [],
  sections: [{ name: 'basics', label: { 'zh-CN': '基本信息' }, columns: 2 as const, items: [{ field: 'name' }] }],
  related: [],
});

/** A tenant with one object; enough for the pages to stand on. */
const documents: { [K in Kind]: Record<string, Bodies[K]> } = {
  object: {
    customer: {
      label: { 'zh-CN': '客户', en: 'Customer' },
      pluralLabel: { 'zh-CN': '客户' },
      icon: 'building',
      color: '#3463a6',
      nameField: 'name',
    },
  },
  field: {
    'customer.name': { id: 1, label: { 'zh-CN': '名称' }, type: 'text', options: {}, required: true },
    'customer.mobile': { id: 2, label: { 'zh-CN': '手机' }, type: 'phone', options: {} },
  },
  recordType: {},
  picklist: { industry: { label: { 'zh-CN': '行业' }, values: [] } },
  layout: { 'customer.standard': layout('标准', true), 'customer.dealer': layout('经销商', false) },
  listView: {},
  validationRule: {},
  approvalProcess: {},
  sharingRule: {},
  automation: {},
  action: {},
  printTemplate: {},
  page: {},
  role: {
    salesperson: {
      label: { 'zh-CN': '销售' },
      apps: [],
      permissions: [],
      objects: { customer: { create: true, read: 'own', update: 'own', delete: 'none' } },
    },
  },
  app: {},
};

const fieldTypes = [
  {
    name: 'text',
    schema: { 'x-title': { 'zh-CN': '文本' }, properties: { maxLength: { type: 'integer', default: 255 } } },
  },
  { name: 'phone', schema: { 'x-title': { 'zh-CN': '电话' } } },
];

/** A server with this tenant; every change is taken and published at once. */
export function tenantServer(): FakeServer {
  const server = new FakeServer()
    .on('GET /api/me', {
      body: {
        user: { id: '1', name: '赵敏', login: 'zhaomin', locale: 'zh-CN', primaryRole: 'administration' },
        tenant: { code: 'acme', name: '恒泰', zone: 'Asia/Shanghai', locale: 'zh-CN' },
        permissions: ['designMetadata', 'manageUsers'],
        release: 1,
        apps: [],
        objects: {},
        picklists: {},
      },
    })
    .on('GET /api/draft', { body: { changes: [], base: 1 } })
    .on('GET /api/field-types', { body: fieldTypes })
    .on('GET /api/formula/functions', { body: [] });
  for (const [kind, bodies] of Object.entries(documents)) {
    server.on(`GET /api/metadata/${kind}`, ({ query }) => {
      const prefix = query.get('object') ?? '';
      const wanted = Object.entries(bodies).filter(([name]) => prefix === '' || name.startsWith(`${prefix}.`));
      const all = wanted.map(([name, body]) => ({
        kind,
        name,
        body,
        hash: `of ${name}`,
        draft: null,
        origin: 'template',
      }));
      return { body: { documents: all } };
    });
  }
  return server;
}
