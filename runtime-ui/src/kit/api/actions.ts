import { asSent } from '../form/changes';
import { call } from './call';
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

/** Presses a button on a record that was seen in this version. */
export async function press(record: ObjectRecord, action: string, inputs: Values, key: string): Promise<Pressed> {
  const { object, id, version } = record;
  const pressed = (await call('POST', '/api/objects/{object}/records/{id}/actions/{name}', {
    in: { object, id, name: action },
    body: { inputs: asSent(inputs) },
    ifMatch: version,
    idempotencyKey: key,
  })) as { record?: SentRecord | null; open?: Opened };
  return { ...pressed, record: pressed.record ? asUsed(pressed.record) : null };
}

/** Presses a button for ticked records. */
export function pressOver(object: string, ids: string[], action: string, inputs: Values) {
  const body = { ids, inputs: asSent(inputs) };
  const places = { object, name: action };
  return call('POST', '/api/objects/{object}/actions/{name}', { in: places, body }) as Promise<PressedOver>;
}
