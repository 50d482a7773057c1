import { renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import type { Me, ObjectRecord } from '../../kit/api/types';
import { FakeServer } from '../../kit/test/fakeServer';
import { lineItem, me, order } from '../../test/orders';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { useOpenFields, useUnlocked } from './useLock';

speakChinese();

const held = { ...order, approvals: true };
const field = lineItem.fields['order'];
const item = {
  ...lineItem,
  fields: {
    ...lineItem.fields,
    ...(field && { order: { ...field, options: { owned: true, relationName: 'items' } } }),
  },
};
const company: Me = { ...me, objects: { ...me.objects, order: held, item } };

const record = (object: string, id: string, values: ObjectRecord['values']): ObjectRecord => ({
  id,
  version: 1,
  object,
  recordType: null,
  name: id,
  values,
  can: { update: true, delete: true },
});

const line = record('item', '8', { order: { id: '7', name: '7' }, quantity: '1' });

function Company({ children }: PropsWithChildren) {
  return <TestApp me={company}>{children}</TestApp>;
}

/** An approval holds order 7, and the step opens this of it. */
function approvalOpens(...open: string[]): void {
  new FakeServer().on('GET /api/objects/order/records/7/approvals', {
    body: { locked: true, open, processes: [], rounds: [] },
  });
}

it('what the step does not open of a record can only be read, its lines included', async () => {
  approvalOpens('mode');
  const { result } = renderHook(() => useOpenFields(held, record('order', '7', {})), { wrapper: Company });

  await waitFor(() => expect(result.current.layouts['page']?.lines?.[0]?.closed).toBe(true));
  expect(result.current.fields['mode']?.access).toBe('edit');
  expect(result.current.fields['total']?.access).toBe('read');
});

it('lines that the step opens stay open', async () => {
  approvalOpens('items');
  const { result } = renderHook(() => useOpenFields(held, record('order', '7', {})), { wrapper: Company });

  await waitFor(() => expect(result.current.fields['mode']?.access).toBe('read'));
  expect(result.current.layouts['page']?.lines?.[0]?.closed).toBeUndefined();
});

it('a line is held with the record that it belongs to', async () => {
  approvalOpens('mode');
  const { result } = renderHook(() => useUnlocked(item, line), { wrapper: Company });

  await waitFor(() => expect(result.current.can).toEqual({ update: false, delete: false }));
});

it('a line that the step opens may be changed and not deleted', async () => {
  approvalOpens('items');
  const { result } = renderHook(() => useUnlocked(item, line), { wrapper: Company });

  await waitFor(() => expect(result.current.can).toEqual({ update: true, delete: false }));
});
