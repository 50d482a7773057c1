import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { FakeServer } from '../../kit/test/fakeServer';
import { customer, me } from '../../test/me';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { HomePage } from '../HomePage';
import { Workbench } from './Workbench';

speakChinese();
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });

const name = customer.fields['name'];
const owner = customer.fields['owner'];
if (name === undefined || owner === undefined) throw new Error('the fixture has changed');

const event: ObjectMeta = {
  ...customer,
  name: 'event',
  label: '日程',
  fields: {
    name,
    owner,
    start: { ...name, name: 'start', label: '开始', type: 'dateTime' },
    end: { ...name, name: 'end', label: '结束', type: 'dateTime' },
  },
  listViews: [
    {
      name: 'schedule',
      label: '日程表',
      columns: [],
      sort: [],
      default: true,
      calendar: { start: 'start', end: 'end', person: 'owner' },
    },
  ],
};

/** The company, with an app of these tabs. */
function companyWith(tabs: string[], startsWithWorkbench = false): Me {
  const app = { name: 'work', label: '日常', icon: 'box', startsWithWorkbench, tabs };
  return { ...me, apps: [app], objects: { ...me.objects, event } };
}

const hour = 3_600_000;

const moment = (time: number) => new Date(time).toISOString();

function planned(id: string, title: string, from: number): ObjectRecord {
  return {
    id,
    object: 'event',
    version: 1,
    recordType: null,
    name: title,
    values: { name: title, owner: { id: '1', name: '王海燕' }, start: moment(from), end: moment(from + hour) },
    can: { update: true, delete: true },
  };
}

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer()
    .on('GET /api/approvals', { body: { approvals: [], next: null } })
    .on('GET /api/approvals/count', { body: { mine: 0 } })
    .on('GET /api/objects/event/records', { body: { records: [], next: null } });
});

function open(at: string, company: Me): void {
  render(
    <MemoryRouter initialEntries={[at]}>
      <TestApp me={company}>
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/home" element={<Workbench />} />
          <Route path="/o/:object" element={<p>列表</p>} />
          <Route path="/o/:object/:id" element={<p>记录</p>} />
        </Routes>
      </TestApp>
    </MemoryRouter>,
  );
}

describe('where an app begins', () => {
  it('is its first tab', async () => {
    open('/', companyWith(['event']));

    expect(await screen.findByText('列表')).toBeDefined();
  });

  it('is the workbench where the app says so', async () => {
    open('/', companyWith(['event'], true));

    expect(await screen.findByRole('region', { name: '我的日程' })).toBeDefined();
  });
});

describe('the workbench', () => {
  it('shows what I have planned, for today apart from the days that follow', async () => {
    const now = Date.now();
    const records = [planned('1', '晨会', now), planned('2', '拜访宁波海工', now + 48 * hour)];
    server.on('GET /api/objects/event/records', { body: { records, next: null } });
    open('/home', companyWith(['event']));

    const schedule = await screen.findByRole('region', { name: '我的日程' });
    const [today, later] = await within(schedule).findAllByRole('list');
    expect(today?.textContent).toContain('晨会');
    expect(later?.textContent).toContain('拜访宁波海工');
    expect(server.calls('GET /api/objects/event/records')[0]?.query.get('filter')).toContain('owner = "1"');
  });

  it('says that nothing is planned', async () => {
    open('/home', companyWith(['event']));

    expect(await screen.findByText('今天没有安排')).toBeDefined();
    expect(screen.getByText('接下来六天没有安排')).toBeDefined();
  });

  it('shows what waits for my approval even where no tab has to do with approvals, and opens it', async () => {
    const entry = {
      id: '3',
      object: { name: 'order', label: '销售订单', icon: 'box', color: '#1d6f5c' },
      record: { id: '93', name: 'XS-3' },
      process: '大宗交易审批',
      step: '销售经理',
      round: 1,
      state: 'pending',
      submitter: { id: '5', name: '周敏' },
      submittedAt: '2026-11-22T02:00:00Z',
      endedAt: null,
    };
    server
      .on('GET /api/approvals', { body: { approvals: [entry], next: null } })
      .on('GET /api/approvals/count', { body: { mine: 1 } });
    open('/home', companyWith(['customer']));

    fireEvent.click(await screen.findByRole('button', { name: /XS-3/ }));

    expect(await screen.findByText('记录')).toBeDefined();
  });

  it('says what it is for where there is nothing to show', async () => {
    open('/home', companyWith(['customer']));

    expect(await screen.findByText('这里还没有内容')).toBeDefined();
  });
});
