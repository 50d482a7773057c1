import { asSent } from '../form/changes';
import { call } from './call';
import type { Described } from './described';
import type { ObjectRecord, Values } from './types';

/** A new record that an action has filled in; lists of lines stand among its values. */
export type Opened = Described<'OpenedReply.Open'>;

/** What became of a ticked record. */
export type PressedOne = Described<'ListPressReply.Result'>;

/** Presses a button on a record that was seen in this version. */
export function press({ object, id, version }: ObjectRecord, action: string, inputs: Values, key: string) {
  return call('POST', '/api/objects/{object}/records/{id}/actions/{name}', {
    in: { object, id, name: action },
    body: { inputs: asSent(inputs) },
    ifMatch: version,
    idempotencyKey: key,
  });
}

/** Presses a button for ticked records. */
export function pressOver(object: string, ids: string[], action: string, inputs: Values) {
  const body = { ids, inputs: asSent(inputs) };
  return call('POST', '/api/objects/{object}/actions/{name}', { in: { object, name: action }, body });
}
