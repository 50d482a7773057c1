import { useState } from 'react';

/** A copy of something saved that is being edited; it follows what is saved until it is touched. */
export type Edited<T> = { value: T; dirty: boolean; change: (value: T) => void; reset: () => void };

export function useEdited<T>(saved: T): Edited<T> {
  const [edited, setEdited] = useState<{ value: T } | null>(null);
  const value = edited ? edited.value : saved;
  return {
    value,
    dirty: edited !== null && JSON.stringify(edited.value) !== JSON.stringify(saved),
    change: (next) => setEdited({ value: next }),
    reset: () => setEdited(null),
  };
}
