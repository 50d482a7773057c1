import type { Me, ObjectMeta, PicklistMeta } from './types';

/** Shows the record type of a record as what it is for people: a choice among the object's record types. */
export function withRecordTypePicklists(me: Me): Me {
  const typed = Object.values(me.objects).filter((object) => object.fields['recordType'] !== undefined);
  return {
    ...me,
    objects: { ...me.objects, ...Object.fromEntries(typed.map((object) => [object.name, withPicklistField(object)])) },
    picklists: { ...me.picklists, ...Object.fromEntries(typed.map((object) => [nameOf(object), picklistOf(object)])) },
  };
}

const nameOf = (object: ObjectMeta) => `${object.name}.recordType`;

function withPicklistField(object: ObjectMeta): ObjectMeta {
  const { recordType } = object.fields;
  if (recordType === undefined) return object;
  const field = { ...recordType, type: 'picklist', picklist: nameOf(object) };
  return { ...object, fields: { ...object.fields, recordType: field } };
}

function picklistOf(object: ObjectMeta): PicklistMeta {
  return {
    label: object.fields['recordType']?.label ?? object.label,
    values: object.recordTypes.map(({ name, label }) => ({ name, label, active: true })),
  };
}
