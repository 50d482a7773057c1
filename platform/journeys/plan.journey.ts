import { expect, test, type Page } from '@playwright/test';
import { valueOf } from './forms';
import { apiOf, enter, json } from './people';
import type { SignIn } from './signIns';
import { aPerson, aTenant } from './tenants';

const subject = '重点客户收购会谈';
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const dayText = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
  new Date(day),
);

test('4.9 plan and log: superiors read what others only see as busy time', async ({ page, browser }) => {
  const admin = await aTenant();
  const boss = await aPerson(admin, { login: 'boss', name: '钱经理', primaryRole: 'salesManager' });
  const worker = await aPerson(admin, { login: 'worker', name: '小张', primaryRole: 'salesperson', superior: boss.id });
  const peer = await aPerson(admin, { login: 'peer', name: '小同', primaryRole: 'salesperson' });

  await test.step('the admin draws the rule by which everybody sees busy times and nothing else', async () => {
    await removeRuleOfTemplate(admin);
    await enter(page, admin, '/admin/objects/event/sharing/new');
    await page.getByLabel('规则名称').fill('其他人只见忙碌时段');
    for (const field of ['负责人', '开始', '结束']) {
      await page.getByLabel('只显示这些字段').fill(field);
      await page.locator('.ant-select-item-option').filter({ hasText: field }).click();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^保\s?存/ }).click();
    await expect(page.getByText('已发布')).toBeVisible();
  });

  const work = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
  const event = await test.step('an employee plans a day from the calendar, and the day carries a mark', async () => {
    await enter(work, worker, '/app/o/event?mode=month');
    await work.getByRole('button', { name: `在${dayText}新建` }).click();
    await expect(work.getByLabel('开始')).toHaveValue(`${day} 09:00`);
    await work.getByLabel('主题').fill(subject);
    await work.getByRole('button', { name: '保存', exact: true }).click();
    await expect(valueOf(work, 'subject')).toContainText(subject);
    const { pathname } = new URL(work.url());
    await work.goto('/app/o/event');
    await expect(marked(work)).toBeVisible();
    await expect(work.getByRole('link', { name: `${subject} 09:00–10:00 小张` })).toBeVisible();
    return pathname.split('/').at(-1) ?? '';
  });

  await test.step('the superior reads it in the Gantt of several people, where the bar stands at its time', async () => {
    const above = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
    await enter(above, boss, '/app/o/event?mode=people');
    const bar = above.getByRole('link', { name: `${subject} 09:00–10:00 小张` });
    await expect(bar).toBeVisible();
    expect(await placeInRow(above, subject)).toEqual({ from: 9, to: 10 });
    await bar.focus();
    await above.keyboard.press('Alt+Shift+ArrowDown');
    await expect(above.getByRole('link', { name: `${subject} 09:00–10:15 小张` })).toBeVisible();
    await above.getByRole('button', { name: '撤销' }).click();
    await expect(bar).toBeVisible();
    await above.context().close();
  });

  await test.step('a colleague sees when, and on no way what', async () => {
    const aside = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
    await enter(aside, peer, '/app/o/event?mode=people');
    await expect(marked(aside)).toBeVisible();
    await aside.getByRole('link', { name: '忙碌 09:00–10:00 小张' }).click();
    await expect(valueOf(aside, 'start').first()).toContainText(`${day} 09:00`);
    await expect(aside.getByRole('main')).not.toContainText(subject);
    await aside.goto(`/app/o/event?view=all&q=${encodeURIComponent(subject)}`);
    await expect(aside.getByText('没有符合条件的日程')).toBeVisible();
    await aside.context().close();
    const api = await apiOf(peer);
    const seen = await (await api.get(`/api/objects/event/records/${event}`)).text();
    expect(Object.keys((JSON.parse(seen) as { values: object }).values).toSorted()).toEqual(['end', 'owner', 'start']);
    expect(seen).not.toContain(subject);
    await api.dispose();
  });

  await test.step('a work log is for its writer and the superior alone', async () => {
    const own = await apiOf(worker);
    const values = { subject: '客户会谈总结', done: '对方接受报价' };
    const { id } = await json<{ id: string }>(await own.post('/api/objects/workLog/records', { data: { values } }));
    await own.dispose();
    const other = await apiOf(peer);
    for (const way of [`/${id}`, `/${id}/history`]) {
      expect((await other.get(`/api/objects/workLog/records${way}`)).status()).toBe(404);
    }
    for (const way of ['', '?search=总结', '?filter=CONTAINS(done,"报价")', '?sort=subject']) {
      const list = await json<{ records: unknown[] }>(await other.get(encodeURI(`/api/objects/workLog/records${way}`)));
      expect(list.records).toEqual([]);
    }
    await other.dispose();
    const above = await apiOf(boss);
    const log = await json<{ values: { done: string } }>(await above.get(`/api/objects/workLog/records/${id}`));
    expect(log.values.done).toBe(values.done);
    await above.dispose();
  });
  await work.context().close();
});

/** Today in the small calendar, once something is planned for it. */
function marked(page: Page) {
  return page.getByRole('region', { name: '选择日期' }).getByRole('button', { name: new RegExp(`${dayText}.*有安排`) });
}

/** From which hour to which a bar reaches across its row. */
async function placeInRow(page: Page, title: string): Promise<{ from: number; to: number }> {
  return page.getByRole('link', { name: title }).evaluate((bar) => {
    const row = (bar.parentElement as HTMLElement).getBoundingClientRect();
    const { left, right } = bar.getBoundingClientRect();
    const hour = (x: number) => Math.round(((x - row.left) / row.width) * 24 * 4) / 4;
    return { from: hour(left), to: hour(right) };
  });
}

/** The template ships such a rule; the journey draws its own. */
async function removeRuleOfTemplate(admin: SignIn): Promise<void> {
  const api = await apiOf(admin);
  expect((await api.delete('/api/draft/sharingRule/event.busy')).ok()).toBe(true);
  await json(await api.post('/api/draft/publish', { data: { accept: [] } }));
  await api.dispose();
}
