import { createElement, type ReactNode } from 'react';
import type { FieldMeta, ObjectMeta, ObjectRecord } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Formats } from '../fields/formats';
import { RecordLink } from '../ui/RecordLink';
import { recordTitle } from '../ui/recordTitle';
import type { GridColumn } from './gridTable';

export interface ChosenColumn {
  field: string;
  width?: number;
}

/** Columns of an object's fields, drawn by their types; the first one leads to the record. */
export function recordColumns(
  object: ObjectMeta,
  chosen: readonly ChosenColumn[],
  formats: Formats,
): GridColumn<ObjectRecord>[] {
  return chosen.flatMap(({ field: name, width }, index) => {
    const field = object.fields[name];
    return field === undefined ? [] : [recordColumn(field, width, index === 0, formats)];
  });
}

function recordColumn(
  field: FieldMeta,
  width: number | undefined,
  leads: boolean,
  formats: Formats,
): GridColumn<ObjectRecord> {
  const type = typeOf(field);
  const valueOf = (record: ObjectRecord) => record.values[field.name] ?? null;
  const text = (record: ObjectRecord) => type.toText(valueOf(record), field, formats);
  return {
    id: field.name,
    label: field.label,
    width: width ?? Math.max(type.width, leads ? 220 : 0, labelWidth(field.label)),
    align: type.align,
    sortable: field.sortable,
    text,
    draw: (record): ReactNode => {
      if (!leads) return createElement(type.Cell, { value: valueOf(record), field });
      const name = text(record) === '' ? recordTitle(record, formats.t) : text(record);
      return createElement(RecordLink, { object: record.object, id: record.id }, name);
    },
  };
}

/** Room for the label and the arrow of sorting: a wide letter takes 13 pixels, a narrow one 7. */
function labelWidth(label: string): number {
  return [...label].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 13 : 7), 38);
}
