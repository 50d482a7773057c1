import { expect, test } from '@playwright/test';
import { inspect, quietPage, type Screen } from './inspection';
import { apiOf, enter, json } from './people';
import { signInOf } from './signIns';

const customer = '/admin/objects/customer';

const ofOneObject: Screen[] = [
  { name: 'fields', address: `${customer}/fields`, shows: '电子邮箱' },
  { name: 'field', address: `${customer}/fields/mobile`, shows: '帮助文字' },
  { name: 'new-field', address: `${customer}/fields/new`, shows: '帮助文字' },
  { name: 'record-types', address: `${customer}/record-types`, shows: '经销商' },
  { name: 'layouts', address: `${customer}/layouts`, shows: '销售完整页' },
  { name: 'layout', address: `${customer}/layouts/standard`, shows: '商务信息' },
  { name: 'rules', address: `${customer}/rules`, shows: '手机号格式' },
  { name: 'rule', address: `${customer}/rules/mobileFormat`, shows: '现有数据' },
  { name: 'sharing', address: '/admin/objects/event/sharing', shows: '其他人只见忙碌时段' },
  { name: 'sharing-rule', address: '/admin/objects/event/sharing/busy', shows: '只显示这些字段' },
  { name: 'list-views', address: `${customer}/list-views`, shows: '全部客户' },
  { name: 'calendar-view', address: '/admin/objects/event/list-views/schedule', shows: '以日历显示' },
  { name: 'list-view', address: `${customer}/list-views/keyAccounts`, shows: '筛选条件' },
  { name: 'new-custom-page', address: `${customer}/pages/new`, shows: '页面名称' },
  { name: 'print-templates', address: '/admin/objects/quote/prints', shows: '打印报价单' },
  { name: 'usage', address: `${customer}/usage`, shows: '销售完整页' },
];

const ofTheDesign: Screen[] = [
  { name: 'approvals', address: '/admin/objects/salesOrder/approvals', shows: '大宗交易审批' },
  { name: 'approval', address: '/admin/objects/salesOrder/approvals/largeDeals', shows: '结束：通过' },
  { name: 'approval-effects', address: '/admin/objects/paymentOrder/approvals/payment', shows: '新建记录' },
  { name: 'automation', address: '/admin/objects/projectTracking/automations/failed', shows: '发送通知' },
  { name: 'button', address: '/admin/objects/projectTracking/actions/assign', shows: '按下后要填写' },
  { name: 'shared-tags', address: '/admin/tags', shows: '新建标签' },
  { name: 'objects', address: '/admin/objects', shows: '跟进记录' },
  { name: 'picklists', address: '/admin/picklists', shows: '客户级别' },
  { name: 'picklist', address: '/admin/picklists/customerLevel', shows: '客户级别' },
  { name: 'apps', address: '/admin/apps', shows: '客服' },
  { name: 'app', address: '/admin/apps/sales', shows: '标签页' },
  { name: 'roles', address: '/admin/roles', shows: '销售经理' },
  { name: 'role', address: '/admin/roles/salesperson', shows: '跟进记录' },
];

const ofPeopleAndReleases: Screen[] = [
  { name: 'users', address: '/admin/users', shows: '王海燕' },
  { name: 'departments', address: '/admin/departments', shows: '华东区' },
  { name: 'clients', address: '/admin/clients', shows: '演示接口' },
  { name: 'draft', address: '/admin/draft', shows: '没有未发布的改动' },
  { name: 'releases', address: '/admin/releases', shows: '第 1 版' },
];

const ofTheReseller: Screen[] = [
  { name: 'tenants', address: '/admin/reseller/tenants', shows: '恒泰精密机械（演示）' },
  { name: 'new-tenant', address: '/admin/reseller/new', shows: '行业模板' },
  { name: 'tenant', address: '/admin/reseller/tenants/acme', shows: '开通时间' },
  { name: 'resellers', address: '/admin/reseller/resellers', shows: '还没有下级代理' },
];

test('the sign-in page fits every screen and everybody can use it', async ({ browser }) => {
  const { page, complaints } = await quietPage(browser);
  await inspect(page, { name: 'sign-in', address: '/app/sign-in', shows: '登录名' });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the pages of a seller fit every screen and everybody can use them', async ({ browser }) => {
  const id = await anyCustomer();
  await walk(browser, 'wang', [
    { name: 'list', address: '/app/o/customer', shows: '全部客户' },
    { name: 'record', address: `/app/o/customer/${id}`, shows: '基本信息' },
    { name: 'form', address: `/app/o/customer/${id}/edit`, shows: '基本信息' },
    { name: 'new-record', address: '/app/o/customer/new', shows: '基本信息' },
    { name: 'calendar-week', address: '/app/o/event?mode=week', shows: '今天' },
    { name: 'calendar-month', address: '/app/o/event?mode=month&who=', shows: '忙碌' },
    { name: 'calendar-people', address: '/app/o/event?mode=people', shows: '周敏' },
    { name: 'calendar-list', address: '/app/o/event?mode=agenda', shows: '周敏' },
    { name: 'bin', address: '/app/o/customer/bin', shows: '删除时间' },
    { name: 'approvals', address: '/app/approvals', shows: '待我审批' },
    { name: 'workbench', address: '/app/home', shows: '我的日程' },
    { name: 'tags', address: '/app/tags', shows: '共享标签' },
    { name: 'profile', address: '/app/profile', shows: '语言' },
  ]);
});

test('the pages of one object fit every screen and everybody can use them', ({ browser }) =>
  walk(browser, 'admin', ofOneObject));

test('the pages of the design fit every screen and everybody can use them', ({ browser }) =>
  walk(browser, 'admin', ofTheDesign));

test('the pages of people and releases fit every screen and everybody can use them', ({ browser }) =>
  walk(browser, 'admin', ofPeopleAndReleases));

test('the pages of a reseller fit every screen and everybody can use them', ({ browser }) =>
  walk(browser, 'reseller', ofTheReseller));

async function walk(browser: Parameters<typeof quietPage>[0], person: string, screens: readonly Screen[]) {
  const { page, complaints } = await quietPage(browser);
  await enter(page, signInOf(person), screens[0]?.address ?? '/');
  for (const screen of screens) await test.step(screen.name, () => inspect(page, screen));
  expect(complaints).toEqual([]);
  await page.context().close();
}

async function anyCustomer(): Promise<string> {
  const api = await apiOf(signInOf('wang'));
  const { records } = await json<{ records: { id: string }[] }>(await api.get('/api/objects/customer/records?limit=1'));
  await api.dispose();
  return records[0]?.id ?? '';
}
