import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './App';
import { sawRelease, useSession } from './kit/api/session';
import type { Me, ObjectRecord, Session, Values } from './kit/api/types';
import { FakeServer } from './kit/test/fakeServer';
import { customer, me } from './test/me';
import { speakChinese } from './test/words';

speakChinese();

// The first page of a run is loaded while the test waits for it.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const wang: Session = {
  signedIn: true,
  csrf: 'token-1',
  kind: 'user',
  tenant: { code: 'acme', name: '恒泰机械' },
  user: { id: '1', name: '王海燕', locale: 'zh-CN' },
};

const hengtai: ObjectRecord = {
  id: '7',
  object: 'customer',
  version: 3,
  recordType: 'standard',
  name: '苏州恒泰',
  values: { name: '苏州恒泰', mobile: '13800517726', annualRevenue: '742300.00', industry: 'manufacturing' },
  can: { update: true, delete: true },
};

let server: FakeServer;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  localStorage.clear();
  useSession.setState({ state: 'unknown', session: null, releaseSeen: 0, waiting: [] });
  server = new FakeServer()
    .on('GET /api/session', { body: wang })
    .on('GET /api/me', { body: me, headers: { 'X-Metadata-Release': '1' } })
    .on('GET /api/objects/customer/records', {
      body: { records: [hengtai], next: null, count: { value: 1, capped: false } },
    })
    .on('GET /api/objects/quote/records', { body: { records: [], next: null, count: { value: 0, capped: false } } })
    .on('GET /api/objects/customer/records/7', { body: hengtai })
    .on('GET /api/objects/customer/records/7/history', { body: { entries: [] } });
});

function openApp(path: string) {
  history.replaceState(null, '', `/app${path}`);
  return render(<App />);
}

describe('the application', () => {
  it('asks who is there, and comes back to the page asked for', async () => {
    server.on('GET /api/session', { body: { ...wang, signedIn: false, kind: null, tenant: null, user: null } });

    openApp('/o/customer');

    expect(await screen.findByLabelText('登录名')).toBeDefined();
    expect(location.search).toBe(`?next=${encodeURIComponent('/app/o/customer')}`);
  });

  it('begins with the first tab, and says for which company it asks', async () => {
    openApp('/');

    expect(await screen.findByRole('link', { name: '苏州恒泰' })).toBeDefined();
    expect(screen.getByText('1 条')).toBeDefined();
    expect(server.calls('GET /api/objects/customer/records')[0]?.headers.get('X-Tenant')).toBe('acme');
    expect(server.calls('GET /api/objects/customer/records')[0]?.query.get('view')).toBe('mine');
  });

  it('shows a record with its facts, values and related lists', async () => {
    openApp('/o/customer/7');

    expect(await screen.findByRole('heading', { level: 1, name: '苏州恒泰' })).toBeDefined();
    expect(screen.getAllByText('138 0051 7726').length).toBeGreaterThan(0);
    expect(screen.getByRole('region', { name: '报价单' })).toBeDefined();
  });

  it('saves only what was changed, under the version it read', async () => {
    server.on('PATCH /api/objects/customer/records/7', ({ body }) => ({
      body: { ...hengtai, version: 4, values: { ...hengtai.values, ...(body as SentBody).values } },
    }));
    openApp('/o/customer/7/edit');
    fireEvent.change(await screen.findByLabelText('客户名称'), { target: { value: '苏州恒泰精密' } });

    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    expect(await screen.findByRole('heading', { level: 1, name: '苏州恒泰' })).toBeDefined();
    await waitFor(() => expect(server.calls('PATCH /api/objects/customer/records/7')).toHaveLength(1));
    const [sent] = server.calls('PATCH /api/objects/customer/records/7');
    expect(sent?.body).toEqual({ values: { name: '苏州恒泰精密' } });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.headers.get('X-CSRF-Token')).toBe('token-1');
  });

  it('asks field by field when somebody else was faster', async () => {
    const theirs = { ...hengtai, version: 4, values: { ...hengtai.values, name: '恒泰集团' } };
    server.on('PATCH /api/objects/customer/records/7', ({ headers }) =>
      headers.get('If-Match') === '"4"'
        ? { body: { ...theirs, version: 5 } }
        : { status: 412, body: { code: 'stale_version' } },
    );
    openApp('/o/customer/7/edit');
    fireEvent.change(await screen.findByLabelText('客户名称'), { target: { value: '苏州恒泰精密' } });
    server.on('GET /api/objects/customer/records/7', { body: theirs });
    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    fireEvent.click(await screen.findByRole('radio', { name: /对方的/ }));
    fireEvent.click(screen.getByRole('button', { name: '合并并保存' }));

    await waitFor(() => expect(server.calls('PATCH /api/objects/customer/records/7')).toHaveLength(2));
    expect(server.calls('PATCH /api/objects/customer/records/7')[1]?.body).toEqual({ values: { name: '恒泰集团' } });
  });

  it('says why it cannot ask when the record is gone', async () => {
    server.on('PATCH /api/objects/customer/records/7', { status: 412, body: { code: 'stale_version' } });
    openApp('/o/customer/7/edit');
    fireEvent.change(await screen.findByLabelText('客户名称'), { target: { value: '苏州恒泰精密' } });
    server.on('GET /api/objects/customer/records/7', { status: 404, body: { code: 'not_found' } });

    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    expect(await screen.findByText('没有找到，可能已被删除或您无权查看。')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('客户名称').value).toBe('苏州恒泰精密');
  });

  const draftOf7 = 'fangyuan.draft.acme.1.customer.7';

  /** What was typed over an earlier version of the record and not saved. */
  function leaveDraft(values: Values): void {
    const base = { version: 2, values: { ...hengtai.values, mobile: '137', industry: 'retail' } };
    localStorage.setItem(draftOf7, JSON.stringify({ values, base, at: '2026-03-05T08:00:00Z' }));
  }

  it('asks field by field when somebody else changed what a draft changes', async () => {
    leaveDraft({ mobile: '13900000000' });
    server.on('PATCH /api/objects/customer/records/7', ({ headers }) =>
      headers.get('If-Match') === '"3"' ? { body: hengtai } : { status: 412, body: { code: 'stale_version' } },
    );
    openApp('/o/customer/7/edit');
    expect(await screen.findByText(/已恢复/)).toBeDefined();
    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    fireEvent.click(await screen.findByRole('button', { name: '合并并保存' }));

    await waitFor(() => expect(server.calls('PATCH /api/objects/customer/records/7')).toHaveLength(2));
    const sent = server.calls('PATCH /api/objects/customer/records/7');
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"2"', '"3"']);
  });

  it('puts a draft over what others changed meanwhile when the two do not meet', async () => {
    leaveDraft({ name: '恒泰集团' });
    server.on('PATCH /api/objects/customer/records/7', { body: { ...hengtai, version: 4 } });
    openApp('/o/customer/7/edit');

    expect((await screen.findByLabelText<HTMLInputElement>('客户名称')).value).toBe('恒泰集团');
    expect(screen.getByLabelText<HTMLInputElement>('手机').value).toBe('13800517726');
    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    await waitFor(() => expect(server.calls('PATCH /api/objects/customer/records/7')).toHaveLength(1));
    const [sent] = server.calls('PATCH /api/objects/customer/records/7');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toEqual({ values: { name: '恒泰集团' } });
  });

  it('begins with the newest version when a draft is discarded', async () => {
    leaveDraft({ mobile: '13900000000' });
    openApp('/o/customer/7/edit');

    fireEvent.click(await screen.findByRole('button', { name: '放弃这份草稿' }));

    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('手机').value).toBe('13800517726'));
    expect(localStorage.getItem(draftOf7)).toBeNull();
  });

  it('forgets a draft once the form is clean again', async () => {
    leaveDraft({ name: '恒泰集团' });
    openApp('/o/customer/7/edit');
    const name = await screen.findByLabelText('客户名称');

    fireEvent.change(name, { target: { value: '苏州恒泰' } });

    await waitFor(() => expect(localStorage.getItem(draftOf7)).toBeNull());
  });

  it('forgets a draft when the page is left and the changes are given up', async () => {
    leaveDraft({ name: '恒泰集团' });
    openApp('/o/customer/7/edit');
    await screen.findByText(/已恢复/);

    fireEvent.click(screen.getByRole('button', { name: /^取\s?消/ }));
    fireEvent.click(await screen.findByRole('button', { name: '放弃修改' }));

    await waitFor(() => expect(localStorage.getItem(draftOf7)).toBeNull());
  });

  it('keeps the page when the session is lost, and goes on after signing in again', async () => {
    openApp('/o/customer/7/edit');
    fireEvent.change(await screen.findByLabelText('客户名称'), { target: { value: '苏州恒泰精密' } });
    server
      .on('PATCH /api/objects/customer/records/7', ({ headers }) =>
        headers.get('X-CSRF-Token') === 'token-2'
          ? { body: hengtai }
          : { status: 401, body: { code: 'sign_in_required' } },
      )
      .on('POST /api/session', { body: { ...wang, csrf: 'token-2' } });
    fireEvent.keyDown(document.body, { code: 'KeyS', ctrlKey: true });

    expect(await screen.findByText('请重新登录')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('客户名称').value).toBe('苏州恒泰精密');
    fireEvent.change(screen.getByLabelText('登录名'), { target: { value: 'wang' } });
    fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'secret' } });
    fireEvent.click(screen.getByRole('button', { name: '继续' }));

    await waitFor(() => expect(server.calls('PATCH /api/objects/customer/records/7')).toHaveLength(2));
  });

  it('draws a field that joins while the page is open, without losing what was typed', async () => {
    openApp('/o/customer/7/edit');
    fireEvent.change(await screen.findByLabelText('客户名称'), { target: { value: '苏州恒泰精密' } });

    server.on('GET /api/me', { body: withFax(), headers: { 'X-Metadata-Release': '2' } });
    act(() => sawRelease(2));

    expect(await screen.findByLabelText('传真')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('客户名称').value).toBe('苏州恒泰精密');
  });

  it('finds a record of any object by Ctrl+K', async () => {
    server
      .on('GET /api/objects/customer/options', ({ query }) => ({
        body: query.get('search') === '恒泰' ? [{ id: '7', name: '苏州恒泰' }] : [],
      }))
      .on('GET /api/objects/quote/options', { body: [] });
    openApp('/o/quote');
    fireEvent.keyDown(await screen.findByRole('button', { name: /^搜索名称、电话、编号/ }), {
      code: 'KeyK',
      ctrlKey: true,
    });
    const typed = await screen.findByRole('combobox', { name: '搜索全部' });

    fireEvent.change(typed, { target: { value: '恒泰' } });
    await screen.findByRole('option', { name: /苏州恒泰/ });
    fireEvent.keyDown(typed, { code: 'Enter' });

    await waitFor(() => expect(location.pathname).toBe('/app/o/customer/7'));
  });

  it('says of a record that is gone where to look for it', async () => {
    openApp('/o/customer/8');

    expect(await screen.findByText('找不到这条客户')).toBeDefined();
    expect(screen.getByRole('button', { name: '查看客户回收站' })).toBeDefined();
  });
});

interface SentBody {
  values: ObjectRecord['values'];
}

function withFax(): Me {
  const { mobile } = customer.fields;
  const { standard } = customer.layouts;
  const [basic, ...others] = standard?.sections ?? [];
  if (mobile === undefined || standard === undefined || basic === undefined) throw new Error('the fixture has changed');
  const sections = [{ ...basic, items: [...basic.items, { field: 'fax' }] }, ...others];
  const fields = { ...customer.fields, fax: { ...mobile, name: 'fax', label: '传真' } };
  const object = { ...customer, fields, layouts: { standard: { ...standard, sections } } };
  return { ...me, release: 2, objects: { ...me.objects, customer: object } };
}
