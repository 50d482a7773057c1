import type { FieldValue, ObjectMeta, Values } from '../api/types';
import { isReference } from '../fields/lookups';
import { typeOf } from '../fields/registry';

/** Values as the server takes them: a look-up by its id. */
export function asSent(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sent(value)]));
}

function sent(value: FieldValue): FieldValue {
  return isReference(value) ? value.id : value;
}

/** How two edits of one record meet. */
export interface Meeting {
  /** Both changed these, and differently. */
  conflicts: string[];
  /** Only the other side changed these. */
  theirs: string[];
}

/** Compares what I changed with what has been saved meanwhile. */
export function meet(object: ObjectMeta, base: Values, mine: Values, theirs: Values): Meeting {
  const differs = (name: string, a: FieldValue, b: FieldValue) => {
    const field = object.fields[name];
    return field !== undefined && !typeOf(field).equal(a, b);
  };
  const moved = Object.keys(object.fields).filter((name) => differs(name, base[name] ?? null, theirs[name] ?? null));
  return {
    conflicts: moved.filter((name) => name in mine && differs(name, mine[name] ?? null, theirs[name] ?? null)),
    theirs: moved.filter((name) => !(name in mine) && object.fields[name]?.system !== true),
  };
}
