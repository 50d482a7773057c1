import { useEffect, useRef, useState } from 'react';
import type { LineDeeds } from './lineRowProps';

/** The same functions for the life of the table, each doing what the newest would: rows need not be drawn for them. */
export function useDeeds(newest: LineDeeds): LineDeeds {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useState<LineDeeds>(() => ({
    activate: (cell) => latest.current.activate(cell),
    set: (...given) => latest.current.set(...given),
    next: (at) => latest.current.next(at),
    step: (...given) => latest.current.step(...given),
    paste: (...given) => latest.current.paste(...given),
    remove: (key) => latest.current.remove(key),
    duplicate: (key) => latest.current.duplicate(key),
    move: (...given) => latest.current.move(...given),
  }))[0];
}
