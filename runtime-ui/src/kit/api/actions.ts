import { asSent } from '../form/changes';
import { request } from './http';
import type { ProblemBody } from './problem';
import { asUsed, type SentRecord } from './records';
import type { ObjectRecord, Values } from './types';

/** A new record that an action has filled in; lists of lines stand among its values. */
export type Opened = Pick<SentRecord, 'object' | 'values'>;

/** What pressing a button on a record led to: the record as it is now, or a new one to be saved. */
export interface Pressed {
  record?: ObjectRecord | null;
  open?: Opened;
}

/** What became of each ticked record, or a new one to be saved. */
export interface PressedOver {
  results?: { id: string; problem?: ProblemBody }[];
  open?: Opened;
}

const address = (object: string, action: string) =>
  `/api/objects/${encodeURIComponent(object)}/actions/${encodeURIComponent(action)}`;

/** Presses a button on a record that was seen in this version. */
export async function press(record: ObjectRecord, action: string, inputs: Values, key: string): Promise<Pressed> {
  const path = `/api/objects/${encodeURIComponent(record.object)}/records/${record.id}/actions/${encodeURIComponent(action)}`;
  const pressed = await request<{ record?: SentRecord | null; open?: Opened }>('POST', path, {
    body: { inputs: asSent(inputs) },
    ifMatch: record.version,
    idempotencyKey: key,
  });
  return { ...pressed, record: pressed.record ? asUsed(pressed.record) : null };
}

/** Presses a button for ticked records. */
export function pressOver(object: string, ids: string[], action: string, inputs: Values): Promise<PressedOver> {
  return request<PressedOver>('POST', address(object, action), { body: { ids, inputs: asSent(inputs) } });
}
