import { Fragment } from 'react';
import { useMeta } from '../../kit/api/MetaProvider';
import type { Notification } from '../../kit/api/notifications';
import { typeOf } from '../../kit/fields/registry';
import { useFormats } from '../../kit/fields/useFormats';

/** A message with the values of its record in their places; what the viewer may not read stays open. */
export function NotificationText({ message, record }: Notification) {
  const { objects } = useMeta();
  const formats = useFormats();
  const fields = record === null ? undefined : objects[record.object]?.fields;
  const textOf = (name: string): string => {
    const field = fields?.[name];
    if (field === undefined || record === null) return '…';
    return typeOf(field).toText(record.values[name] ?? null, field, formats) || '…';
  };
  return message
    .split(/\{([a-z][A-Za-z0-9]*)\}/)
    .map((part, index) =>
      index % 2 === 0 ? <Fragment key={index}>{part}</Fragment> : <b key={index}>{textOf(part)}</b>,
    );
}
