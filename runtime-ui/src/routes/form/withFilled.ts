import type { Layout, LineTable, Me, ObjectMeta } from '../../kit/api/types';
import type { LineLists } from '../../kit/lines/line';

/** The layout with a table for every list of lines that a button has filled in: what is not shown could not be saved. */
export function withFilled(layout: Layout, lines: LineLists, object: ObjectMeta, me: Me): Layout {
  const shown = layout.lines ?? [];
  const missing = Object.keys(lines).filter((relation) => !shown.some((table) => table.relation === relation));
  const tables = missing.flatMap((relation) => tableOf(relation, lines, object, me));
  return tables.length === 0 ? layout : { ...layout, lines: [...shown, ...tables] };
}

/** With the fields that are filled in, and those that must be. */
function tableOf(relation: string, lines: LineLists, object: ObjectMeta, me: Me): LineTable[] {
  const filled = new Set((lines[relation] ?? []).flatMap(({ typed }) => Object.keys(typed)));
  return Object.values(me.objects).flatMap((each) =>
    Object.values(each.fields)
      .filter(({ target, options }) => target === object.name && options['owned'] === true)
      .filter(({ options }) => (options['relationName'] || each.name) === relation)
      .map(({ name }) => ({
        relation,
        object: each.name,
        field: name,
        label: each.label,
        columns: Object.values(each.fields)
          .filter((field) => filled.has(field.name) || (field.required && field.access === 'edit'))
          .filter((field) => field.name !== name)
          .map((field) => ({ field: field.name })),
      })),
  );
}
