import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localName, objectOf, type FieldBody } from '../metadata/documents';
import { inOrderOfMaking } from '../fields/inOrderOfMaking';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { SYSTEM_FIELDS } from './systemFields';

/** A field as lists and pickers name it; `body` is null for the fields every object has. */
export type ObjectField = {
  object: string;
  name: string;
  label: string;
  type: string;
  /** The object a look-up points at. */
  target: string | undefined;
  picklist: string | undefined;
  body: FieldBody | null;
};

const COMPUTED = ['formula', 'rollUp', 'autoNumber'];
const SYSTEM_OBJECTS = ['user', 'department'];

/** The fields of every object with the draft applied, own ones first, then the system's. */
export function useAllFields(): ReadonlyMap<string, readonly ObjectField[]> {
  const { t } = useTranslation();
  const text = useLabelText();
  const documents = useDocuments('field').data;
  const objects = useDocuments('object').data;
  return useMemo(() => {
    const own = inOrderOfMaking(documents ?? [])
      .filter(({ draft }) => draft !== 'removed')
      .map(({ name, body }) => fieldOf(name, body, text(body.label, localName(name))));
    const system = (object: string) =>
      SYSTEM_OBJECTS.includes(object)
        ? []
        : SYSTEM_FIELDS.map((field) => ({
            ...field,
            object,
            label: t(`systemField.${field.name}`),
            picklist: undefined,
            body: null,
          }));
    const names = objects?.map((object) => object.name) ?? [];
    return new Map(names.map((name) => [name, [...own.filter(({ object }) => object === name), ...system(name)]]));
  }, [documents, objects, t, text]);
}

/** The fields of one object. */
export function useObjectFields(object: string): readonly ObjectField[] {
  return useAllFields().get(object) ?? [];
}

/** Whether people and formulas give it values: the owner and the record type are the platform's, and written all the same. */
export function isWritable({ name, type, body }: ObjectField): boolean {
  return !COMPUTED.includes(type) && (body !== null || name === 'owner' || name === 'recordType');
}

function fieldOf(name: string, body: FieldBody, label: string): ObjectField {
  const { object, picklist } = body.options ?? {};
  return {
    object: objectOf(name),
    name: localName(name),
    label,
    type: body.type,
    target: typeof object === 'string' ? object : undefined,
    picklist: typeof picklist === 'string' ? picklist : undefined,
    body,
  };
}
