import { request } from './http';
import { asUsed, type SentRecord } from './records';
import type { ObjectRecord } from './types';

/** Something the viewer was told. */
export interface Notification {
  id: string;
  kind: string;
  /** ISO instant. */
  madeAt: string;
  read: boolean;
  /** With places such as `{name}` for values of the record. */
  message: string;
  /** What it is about; null where the viewer may not read it. */
  record: ObjectRecord | null;
}

export interface NotificationPage {
  notifications: Notification[];
  /** At most 100, which stands for more. */
  unread: number;
  next: string | null;
}

type SentPage = Omit<NotificationPage, 'notifications'> & {
  notifications: (Omit<Notification, 'record'> & { record: SentRecord | null })[];
};

export async function readNotifications(before?: string, signal?: AbortSignal): Promise<NotificationPage> {
  const page = await request<SentPage>('GET', '/api/notifications', { query: { before }, signal });
  return {
    ...page,
    notifications: page.notifications.map((each) => ({ ...each, record: each.record && asUsed(each.record) })),
  };
}

export function markRead(id: string): Promise<void> {
  return request<void>('POST', `/api/notifications/${id}/read`, { body: {} });
}

/** Marks all up to this one, so that what came meanwhile stays unread. */
export function markAllRead(upTo: string): Promise<void> {
  return request<void>('POST', '/api/notifications/read', { body: { upTo } });
}
