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
  if (name === 'recordType') return follow(scene.recordType, rest, type);
  const field = scene.object.fields[name];
  const value = values[name];
  if (field === undefined) return UNKNOWN;
  if (value === undefined) return scene.before !== null || isSetByServer(field) ? UNKNOWN : null;
  return follow(value, rest, type, field.target === undefined ? undefined : scene.me.objects[field.target]?.nameField);
}

/** Whether the server puts something into the field of a new record that does not mention it. */
const isSetByServer = ({ system, access, default: byDefault }: FieldMeta): boolean =>
  system || access === 'read' || byDefault !== undefined;

/** The value, or what lies behind a look-up: of that the browser holds the id and the name only. */
function follow(value: FieldValue, rest: readonly string[], type: Type, nameField?: string): Answer {
  if (value === null) return null;
  if (typeof value === 'object' && 'noAccess' in value) return UNKNOWN;
  if (typeof value === 'object' && 'id' in value) {
    if (rest.length === 0) return { kind: 'reference', value: value.id };
    return type === 'text' && rest.length === 1 && rest[0] === nameField ? text(value.name) : UNKNOWN;
  }
  const read = rest.length === 0 ? readValue(value, type) : undefined;
  return read === undefined ? UNKNOWN : read;
}

function userFields({ id, name, login, email, mobile, primaryRole, department, superior }: Me['user']): Fields {
  const held = fieldsOf({ name, login, email, mobile, primaryRole, department, superior, active: true });
  return { value: (path, type) => (path.length === 0 ? { kind: 'reference', value: id } : held.value(path, type)) };
}

/** What the browser holds of something, by the names that formulas know. */
function fieldsOf(held: Values): Fields {
  return {
    value: ([first = '', ...rest], type) => {
      const value = held[first];
      return value === undefined ? UNKNOWN : follow(value, rest, type, 'name');
    },
  };
}
