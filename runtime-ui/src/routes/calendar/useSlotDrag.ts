import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { minutesOfDay } from './days';
import type { Span } from './spans';
import type { Move } from './useMoveSpan';

/** A place on a calendar's surface: which lane (a day, or a row), and which minute of the day. */
export interface Spot {
  lane: number;
  minute: number;
}

export type Drag =
  { kind: 'create'; from: Spot; to: Spot } | { kind: 'move' | 'resize'; span: Span; from: Spot; to: Spot };

interface SlotDragOptions {
  surface: RefObject<HTMLElement | null>;
  /** What lies at a point, both measured from 0 to 1 of the surface. */
  spotAt(x: number, y: number): Spot;
  /** Whether a lane to the right is a day later; else lanes mean nothing for the time. */
  lanesAreDays: boolean;
  onMove(span: Span, move: Move): void;
  /** A drag over free time, or a tap on it: then both are the same spot. */
  onCreate?: ((from: Spot, to: Spot) => void) | undefined;
}

/** What a drag would change; the end of a span that is made longer or shorter stays behind its beginning. */
export function moveOf(drag: Extract<Drag, { span: Span }>, lanesAreDays: boolean): Move {
  const lanes = lanesAreDays ? (drag.to.lane - drag.from.lane) * minutesOfDay : 0;
  const by = lanes + drag.to.minute - drag.from.minute;
  return drag.kind === 'move' ? { start: by, end: by } : { start: 0, end: by };
}

/**
 * Drags with mouse or pen: on free time to make something, on a span to move it, on its edge to make it longer. A finger
 * scrolls instead, and only taps.
 */
export function useSlotDrag({ surface, spotAt, lanesAreDays, onMove, onCreate }: SlotDragOptions) {
  const [drag, setDrag] = useState<Drag>();
  const dragged = useRef(false);

  const spot = (event: PointerEvent | MouseEvent): Spot => {
    const area = surface.current?.getBoundingClientRect();
    if (area === undefined) return { lane: 0, minute: 0 };
    return spotAt((event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height);
  };

  const begin = (event: PointerEvent, kind: Drag['kind'], span?: Span) => {
    dragged.current = false;
    if (event.button !== 0) return;
    event.stopPropagation();
    const at = spot(event);
    if (kind === 'create') {
      if (onCreate !== undefined) setDrag({ kind, from: at, to: at });
    } else if (span?.record.can.update === true && event.pointerType !== 'touch') {
      setDrag({ kind, span, from: at, to: at });
    }
  };

  const follow = (event: PointerEvent) => {
    if (drag === undefined || event.pointerType === 'touch') return;
    const to = spot(event);
    if (to.lane === drag.to.lane && to.minute === drag.to.minute) return;
    if (!dragged.current) surface.current?.setPointerCapture(event.pointerId);
    dragged.current = true;
    setDrag({ ...drag, to });
  };

  const drop = () => {
    setDrag(undefined);
    if (drag?.kind === 'create') onCreate?.(drag.from, drag.to);
    else if (drag !== undefined && dragged.current) {
      const move = moveOf(drag, lanesAreDays);
      if (move.start !== 0 || move.end !== 0) onMove(drag.span, move);
    }
  };

  return {
    drag,
    begin,
    handlers: {
      onPointerDown: (event: PointerEvent) => begin(event, 'create'),
      onPointerMove: follow,
      onPointerUp: drop,
      onPointerCancel: () => setDrag(undefined),
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) {
          event.preventDefault();
          event.stopPropagation();
        }
        dragged.current = false;
      },
    },
  };
}
