import type { KeyboardEvent } from 'react';
import { minutesOfDay } from './days';
import type { Move } from './useMoveSpan';

const step = 15;

/** Alt with up and down moves by a quarter of an hour, left and right by a day; with Shift only the end moves. */
export function keyMove(event: KeyboardEvent): Move | undefined {
  const by = event.altKey ? minutes(event.key) : undefined;
  return by === undefined ? undefined : { start: event.shiftKey ? 0 : by, end: by };
}

function minutes(key: string): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return -step;
    case 'ArrowDown':
      return step;
    case 'ArrowLeft':
      return -minutesOfDay;
    case 'ArrowRight':
      return minutesOfDay;
    default:
      return undefined;
  }
}
