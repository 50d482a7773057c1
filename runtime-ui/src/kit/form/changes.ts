import type { FieldMeta, FieldValue, LinesByRelation, ObjectMeta, ObjectRecord, Values } from '../api/types';
import { isReference } from '../fields/lookups';
import { typeOf } from '../fields/registry';

/** Values as the server takes them: a look-up by its id. */
export function asSent(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sent(value)]));
}

function sent(value: FieldValue): FieldValue {
  return isReference(value) ? value.id : value;
}

/** A record as somebody saw it. */
export interface Seen {
  values: Values;
  lines?: LinesByRelation | undefined;
}

/** What I changed. */
export interface Mine {
  values: Values;
  /** The relations whose lines I changed. */
  relations: readonly string[];
}

/** What both sides did, or only the other. */
export interface Sides {
  /** Both changed these, and differently. */
  conflicts: string[];
  /** Only the other side changed these. */
  theirs: string[];
}

/** How two edits of one record meet: its fields, and its lists of lines by relation. */
export interface Meeting extends Sides {
  lines: Sides;
}

/** Compares what I changed with what has been saved meanwhile. */
export function meet(object: ObjectMeta, base: Seen, mine: Mine, theirs: Seen): Meeting {
  const differs = (name: string, a: FieldValue, b: FieldValue) => {
    const field = object.fields[name];
    return field !== undefined && !typeOf(field).equal(a, b);
  };
  const { values } = mine;
  const moved = Object.keys(object.fields).filter((name) =>
    differs(name, base.values[name] ?? null, theirs.values[name] ?? null),
  );
  return {
    conflicts: moved.filter(
      (name) => name in values && differs(name, values[name] ?? null, theirs.values[name] ?? null),
    ),
    theirs: moved.filter((name) => !(name in values) && isTheirDoing(object.fields[name])),
    lines: meetLines(base.lines ?? {}, mine.relations, theirs.lines ?? {}),
  };
}

/** Nobody types what the platform keeps or what is summed up. */
const isTheirDoing = (field: FieldMeta | undefined): boolean =>
  field !== undefined && !field.system && typeOf(field).writable;

/** Two people's changes of one list are not mixed into a third that neither has seen. */
function meetLines(base: LinesByRelation, mine: readonly string[], theirs: LinesByRelation): Sides {
  const moved = Object.keys(theirs).filter((relation) => stateOf(base[relation]) !== stateOf(theirs[relation]));
  return {
    conflicts: moved.filter((relation) => mine.includes(relation)),
    theirs: moved.filter((relation) => !mine.includes(relation)),
  };
}

/** Which lines in which version, in their order. */
const stateOf = (lines: readonly ObjectRecord[] = []): string =>
  lines.map(({ id, version }) => `${id}/${version}`).join(' ');
