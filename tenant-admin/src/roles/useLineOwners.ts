import { objectOf } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';

/** The labels of the objects that decide over the records of others, by the name of the object of the lines. */
export function useLineOwners(): ReadonlyMap<string, string> {
  const text = useLabelText();
  const objects = useDocuments('object').data ?? [];
  const owned = (useDocuments('field').data ?? []).filter(({ body }) => body.options?.['owned'] === true);
  return new Map(
    owned.map(({ name, body }) => {
      const owner = String(body.options?.['object']);
      return [objectOf(name), text(objects.find((one) => one.name === owner)?.body.label, owner)];
    }),
  );
}
