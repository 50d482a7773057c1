import type { Label } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { useAllFields, type ObjectField } from '../objects/useObjectFields';

/** Lines that an object has: what it calls them, and what fields they have. */
export type LineRelation = { name: string; label: string; object: string; fields: readonly ObjectField[] };

/** The relations whose lines belong to records of the object. */
export function useLineRelations(object: string): LineRelation[] {
  const text = useLabelText();
  const objects = useDocuments('object').data ?? [];
  const all = useAllFields();
  return [...all.values()].flat().flatMap((field) => {
    const { owned, relationName, relationLabel } = field.body?.options ?? {};
    if (owned !== true || field.target !== object) return [];
    const lines = objects.find(({ name }) => name === field.object);
    const named = typeof relationName === 'string' && relationName !== '' ? relationName : field.object;
    const label = text(relationLabel as Label | undefined, text(lines?.body.pluralLabel, named));
    const fields = (all.get(field.object) ?? []).filter(({ name, body }) => body !== null && name !== field.name);
    return [{ name: named, label, object: field.object, fields }];
  });
}
