import type { Layout, ObjectMeta } from '../api/types';

/** What a page shows where nobody has drawn a layout: every field, two abreast. */
function plainLayout(object: ObjectMeta): Layout {
  const fields = Object.values(object.fields).filter((field) => !field.system || field.name === 'owner');
  const items = fields.map(({ name }) => ({ field: name }));
  return {
    label: object.label,
    facts: [],
    sections: [{ name: 'all', label: object.label, columns: 2, items }],
    related: [],
  };
}

/** The viewer's layout for a record of that type. */
export function layoutFor(object: ObjectMeta, recordType: string | null): Layout {
  const name = object.layoutByRecordType[recordType ?? ''] ?? object.layoutByRecordType[''];
  return (name === undefined ? undefined : object.layouts[name]) ?? plainLayout(object);
}
