import { useState } from 'react';

/** A copy of something saved that is being edited; it follows what is saved until it is touched. */
export type Edited<T> = {
  value: T;
  dirty: boolean;
  change: (value: T) => void;
  reset: () => void;
  /** Of what was saved when it was first touched: a save names it. "" for what is new. */
  hash: string;
};

export function useEdited<T>(saved: T, savedHash = ''): Edited<T> {
  const [edited, setEdited] = useState<{ value: T; hash: string } | null>(null);
  const { value, hash } = edited ?? { value: saved, hash: savedHash };
  return {
    value,
    dirty: edited !== null && JSON.stringify(edited.value) !== JSON.stringify(saved),
    change: (next) => setEdited((before) => ({ value: next, hash: before?.hash ?? savedHash })),
    reset: () => setEdited(null),
    hash,
  };
}
