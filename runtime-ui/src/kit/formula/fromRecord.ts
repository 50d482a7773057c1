import type { Type } from '../../gen/formulaTree';
import type { FieldMeta, FieldValue, Me, ObjectMeta, Values } from '../api/types';
import { UNKNOWN, type Fields, type FormulaContext, type FormulaRow } from './frame';
import { text, type FormulaValue } from './values';
import { readValue } from './wire';

/** A record as the browser holds it while somebody types. */
export interface Scene {
  me: Me;
  object: ObjectMeta;
  recordType: string | null;
  values: Values;
  /** As last saved; null for a new record. */
  before: Values | null;
  /** What a line belongs to: its look-up, and that record as it is typed. */
  owner?: { field: string; scene: Scene };
  /** What is known of records that look-ups point at. */
  known?: KnownRecords;
}

/** Values of other records, as far as the browser has them. */
export interface KnownRecords {
  /** Undefined where they are not known (yet); being asked, it may find out. */
  valuesOf(object: string, id: string): Values | undefined;
  /** Grows with all that it gets to know. */
  readonly learned: number;
}

type Answer = FormulaValue | typeof UNKNOWN;

/** The record as formulas read it. */
export function rowOf(scene: Scene): FormulaRow {
  const { values, before } = scene;
  return {
    value: (path, type) => fieldValue(scene, values, path, type),
    prior: (path, type) => fieldValue(scene, before ?? values, path, type),
    isNew: before === null,
  };
}

/** What formulas know besides the record, at this moment. */
export function contextOf({ tenant, user }: Me): FormulaContext {
  return {
    now: BigInt(Date.now()) * 1000n,
    zone: tenant.zone,
    user: userFields(user),
    tenant: fieldsOf(tenant),
  };
}

function fieldValue(scene: Scene, values: Values, [name = '', ...rest]: readonly string[], type: Type): Answer {
  if (name === 'recordType') return follow(scene, scene.recordType, rest, type);
  if (name === scene.owner?.field && rest.length > 0) {
    const { scene: owner } = scene.owner;
    return fieldValue(owner, values === scene.values ? owner.values : (owner.before ?? owner.values), rest, type);
  }
  const field = scene.object.fields[name];
  const value = values[name];
  if (field === undefined) return UNKNOWN;
  if (value === undefined) return scene.before !== null || isSetByServer(field) ? UNKNOWN : null;
  return follow(scene, value, rest, type, field.target);
}

/** Whether the server puts something into the field of a new record that does not mention it. */
const isSetByServer = ({ system, access, default: byDefault }: FieldMeta): boolean =>
  system || access === 'read' || byDefault !== undefined;

/** The value, or what lies behind a look-up: the name comes with it, the rest has to be known. */
function follow(scene: Scene, value: FieldValue, rest: readonly string[], type: Type, target?: string): Answer {
  if (value === null) return null;
  if (typeof value === 'object' && 'noAccess' in value) return UNKNOWN;
  if (typeof value === 'object' && 'id' in value) {
    if (rest.length === 0) return { kind: 'reference', value: value.id };
    const object = target === undefined ? undefined : scene.me.objects[target];
    if (object === undefined) return UNKNOWN;
    if (type === 'text' && rest.length === 1 && rest[0] === object.nameField) return text(value.name);
    const values = scene.known?.valuesOf(object.name, value.id);
    if (values === undefined) return UNKNOWN;
    const { me, known } = scene;
    return fieldValue({ me, object, recordType: null, values, before: values, known }, values, rest, type);
  }
  return plainValue(value, rest, type);
}

function plainValue(value: FieldValue, rest: readonly string[], type: Type): Answer {
  if (value !== null && typeof value === 'object' && !isList(value)) {
    return 'id' in value && rest.length === 0 ? { kind: 'reference', value: value.id } : UNKNOWN;
  }
  const read = rest.length === 0 ? readValue(value, type) : undefined;
  return read === undefined ? UNKNOWN : read;
}

const isList = (value: object): value is readonly string[] => Array.isArray(value);

function userFields({ id, name, login, email, mobile, primaryRole, department, superior }: Me['user']): Fields {
  const held = fieldsOf({ name, login, email, mobile, primaryRole, department, superior, active: true });
  return { value: (path, type) => (path.length === 0 ? { kind: 'reference', value: id } : held.value(path, type)) };
}

/** What the browser holds of something, by the names that formulas know. */
function fieldsOf(held: Values): Fields {
  return {
    value: ([first = '', ...rest], type) => {
      const value = held[first];
      return value === undefined ? UNKNOWN : nameOr(value, rest, type);
    },
  };
}

/** The value, or the name of the person or department that it is. */
function nameOr(value: FieldValue, rest: readonly string[], type: Type): Answer {
  if (value === null) return null;
  if (typeof value === 'object' && 'id' in value && rest.length > 0) {
    return type === 'text' && rest.length === 1 && rest[0] === 'name' ? text(value.name) : UNKNOWN;
  }
  return plainValue(value, rest, type);
}
