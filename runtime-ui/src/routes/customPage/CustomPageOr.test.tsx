import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { customer, me } from '../../test/me';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { CustomPageOr } from './CustomPageOr';
import './CustomPageView';

speakChinese();

const cockpit = { name: 'cockpit', label: '客户驾驶舱', place: 'list', revision: '1' } as const;

function open(address: string, pages: (typeof cockpit)[]): void {
  const object = { ...customer, pages };
  const list = (
    <CustomPageOr object={object} place="list">
      <p>标准列表</p>
    </CustomPageOr>
  );
  const router = createMemoryRouter([{ path: '*', element: list }], { initialEntries: [address] });
  render(
    <TestApp me={me}>
      <RouterProvider router={router} />
    </TestApp>,
  );
}

afterEach(() => vi.useRealTimers());

test('who has no page here sees the standard one', () => {
  open('/', []);

  expect(screen.getByText('标准列表')).toBeTruthy();
});

test('who has one sees it in a frame that may run scripts and nothing else', async () => {
  open('/', [cockpit]);

  const frame = await screen.findByTitle('客户驾驶舱');
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
  expect(frame.getAttribute('src')).toBe('/api/objects/customer/pages/cockpit');
  expect(screen.queryByText('标准列表')).toBeNull();
});

test('the standard page is one click away, and so is the way back', async () => {
  open('/', [cockpit]);

  fireEvent.click(await screen.findByRole('button', { name: '标准页面' }));
  expect(screen.getByText('标准列表')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '打开“客户驾驶舱”' }));
  expect(await screen.findByTitle('客户驾驶舱')).toBeTruthy();
});

test('a page that says nothing for ten seconds is said to be silent, with the way past it', async () => {
  open('/', [cockpit]);
  await screen.findByTitle('客户驾驶舱');
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: '标准页面' }));
  fireEvent.click(screen.getByRole('button', { name: '打开“客户驾驶舱”' }));

  act(() => void vi.advanceTimersByTime(10_000));

  expect(screen.getByText('这个自定义页面没有响应。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '打开标准页面' }));
  expect(screen.getByText('标准列表')).toBeTruthy();
});
