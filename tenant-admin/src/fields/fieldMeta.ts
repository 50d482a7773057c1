import type { FieldMeta } from '@fangyuan/runtime-ui/kit/api/types.ts';
import type { FieldBody } from '../metadata/documents';

/** A field as end users' pages see it, for showing its control before it is published. */
export function fieldMeta(name: string, label: string, body: FieldBody): FieldMeta {
  const { options = {} } = body;
  const { object, picklist } = options;
  return {
    id: body.id ?? 0,
    name,
    label,
    type: body.type,
    options,
    required: body.required ?? false,
    unique: body.unique ?? false,
    access: 'edit',
    system: false,
    sortable: true,
    filterable: true,
    target: typeof object === 'string' ? object : undefined,
    picklist: typeof picklist === 'string' ? picklist : undefined,
  };
}
