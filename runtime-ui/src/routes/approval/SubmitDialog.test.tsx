import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import { expect, it, vi } from 'vitest';
import { FakeServer } from '../../kit/test/fakeServer';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { SubmitDialog } from './SubmitDialog';

speakChinese();
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });

const SUBMIT = 'POST /api/objects/customer/records/7/approvals';
const people = [
  { id: '1', name: '李经理' },
  { id: '2', name: '王总监' },
];

it('lets several decide, in the order in which they are chosen', async () => {
  const server = new FakeServer().on('GET /api/objects/user/options', { body: people }).on(SUBMIT, { body: {} });
  const offer = { name: 'large', label: '大额审批', again: false, chosen: [{ step: 'lead', label: '第一步' }] };
  render(
    <TestApp>
      <App>
        <SubmitDialog object="customer" id="7" process={offer} onClose={() => undefined} />
      </App>
    </TestApp>,
  );

  await userEvent.click(screen.getByRole('combobox'));
  fireEvent.click(await screen.findByTitle('王总监'));
  fireEvent.click(await screen.findByTitle('李经理'));

  expect(await screen.findByText('1. 王总监')).toBeDefined();
  expect(screen.getByText('2. 李经理')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: /^提\s?交$/ }));
  await waitFor(() => expect(server.calls(SUBMIT)).toHaveLength(1));
  expect(server.calls(SUBMIT)[0]?.body).toMatchObject({ process: 'large', chosen: { lead: ['2', '1'] } });
});
