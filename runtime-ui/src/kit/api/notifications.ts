import { call } from './call';
import type { Described } from './described';
import { asUsed } from './records';
import type { ObjectRecord } from './types';

type Sent = Described<'Notification.NotificationReply'>;

/** Something the viewer was told; null in place of what it is about where the viewer may not read it. */
export type Notification = Omit<Sent, 'record'> & { record: ObjectRecord | null };

export async function readNotifications(before?: string, signal?: AbortSignal) {
  const page = await call('GET', '/api/notifications', { query: { before }, signal });
  return { ...page, notifications: page.notifications.map(used) };
}

const used = ({ record, ...sent }: Sent): Notification => ({
  ...sent,
  record: record === null ? null : asUsed(record),
});

export function markRead(id: string): Promise<void> {
  return call('POST', '/api/notifications/{id}/read', { in: { id } });
}

/** Marks all up to this one, so that what came meanwhile stays unread. */
export function markAllRead(upTo: string): Promise<void> {
  return call('POST', '/api/notifications/read', { body: { upTo } });
}
