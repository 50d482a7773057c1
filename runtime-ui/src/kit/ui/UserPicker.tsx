import type { ComponentProps } from 'react';
import { RecordPicker } from './RecordPicker';

type UserPickerProps = Omit<ComponentProps<typeof RecordPicker>, 'object'>;

/** Finds a colleague. */
export function UserPicker(props: UserPickerProps) {
  return <RecordPicker {...props} object="user" />;
}
