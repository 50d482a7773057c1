import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Approval, InboxEntry } from '../../kit/api/approvals';
import { FakeServer } from '../../kit/test/fakeServer';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { ApprovalsPage } from './ApprovalsPage';

speakChinese();
afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const zhou = { id: '5', name: '周敏' };
const li = { id: '6', name: '李强' };

function entry(id: string, name: string): InboxEntry {
  return {
    id,
    object: { name: 'order', label: '销售订单', icon: 'box', color: '#1d6f5c' },
    record: name === '' ? { noAccess: true } : { id: `9${id}`, name },
    process: '大宗交易审批',
    step: '销售经理',
    round: 1,
    state: 'pending',
    submitter: zhou,
    submittedAt: '2026-11-22T02:00:00Z',
    endedAt: null,
  };
}

function approval(id: string, decides: boolean): Approval {
  const asked = { approver: li, state: 'open' as const, comment: '', decidedAt: null };
  return {
    id,
    object: 'order',
    process: 'largeDeals',
    label: '大宗交易审批',
    round: 1,
    state: 'pending',
    submitter: zhou,
    submittedAt: '2026-11-22T02:00:00Z',
    endedAt: null,
    can: { decide: decides, recall: false },
    steps: [
      { name: 'manager', label: '销售经理', mode: 'any', state: 'pending', cause: null, tasks: [asked] },
      { name: 'director', label: '销售总监', mode: 'any', state: 'approved', cause: 'condition', tasks: [] },
    ],
    log: [],
  };
}

function server(entries: InboxEntry[], decides = true): FakeServer {
  const fake = new FakeServer()
    .on('GET /api/approvals', { body: { approvals: entries, next: null } })
    .on('GET /api/approvals/count', { body: { mine: entries.length } });
  for (const { id } of entries) fake.on(`GET /api/approvals/${id}`, { body: approval(id, decides) });
  return fake;
}

function open() {
  render(
    <MemoryRouter>
      <TestApp>
        <ApprovalsPage />
      </TestApp>
    </MemoryRouter>,
  );
}

describe('the page of approvals', () => {
  it('decides about the step that waits, and goes on to the next', async () => {
    const fake = server([entry('2', 'XS-2'), entry('1', 'XS-1')]);
    fake.on('POST /api/approvals/2/decisions', { body: approval('2', false) });
    open();

    const first = await screen.findByRole('article', { name: 'XS-2' });
    await userEvent.click(await within(first).findByRole('button', { name: /^同\s?意$/ }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /^同\s?意$/ }));

    expect(await screen.findByRole('article', { name: 'XS-1' })).toBeTruthy();
    expect(fake.calls('POST /api/approvals/2/decisions')[0]?.body).toEqual({
      decision: 'approve',
      step: 'manager',
      comment: '',
    });
  });

  it('asks why before it refuses', async () => {
    const fake = server([entry('1', 'XS-1')]);
    open();

    await userEvent.click(await screen.findByRole('button', { name: /^拒\s?绝$/ }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /^拒\s?绝$/ }));

    expect(await screen.findByText('请填写理由，提交人会看到。')).toBeTruthy();
    expect(fake.calls('POST /api/approvals/1/decisions')).toEqual([]);
  });

  it('offers nothing to whom it is not the turn of, and shows what was decided by itself', async () => {
    server([entry('1', 'XS-1')], false);
    open();

    expect(await screen.findByText('不需要此步骤，自动通过')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^同\s?意$/ })).toBeNull();
  });

  it('neither names nor opens a record that may not be read', async () => {
    const fake = server([entry('1', '')]);
    open();

    expect(await screen.findByRole('article', { name: '销售订单（无权查看）' })).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/您没有权限查看这条记录的内容/)).toBeTruthy());
    expect(fake.asked.filter(({ path }) => path.includes('/records/'))).toEqual([]);
  });
});
