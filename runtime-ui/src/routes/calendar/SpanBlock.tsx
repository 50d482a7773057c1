import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { gray, hueOf } from '../../kit/theme/hues';
import { useOpenOnClick } from '../../kit/ui/openPath';
import { paths } from '../../kit/ui/paths';
import styles from './SpanBlock.module.css';
import { keyMove } from './keyMove';
import { spanText } from './spanText';
import { clock } from './days';
import { isLong, type Span } from './spans';
import type { Move } from './useMoveSpan';

interface SpanBlockProps {
  span: Span;
  style?: CSSProperties;
  /** A line of a list, a chip on a day, a block as high as its time is long, or a bar as wide. */
  shape: 'line' | 'chip' | 'block' | 'bar';
  onMove(span: Span, move: Move): void;
  onGrab?: (event: PointerEvent, kind: 'move' | 'resize', span: Span) => void;
}

/** What takes somebody's time: its title, or only that somebody is busy. Alt with arrows moves it. */
export function SpanBlock({ span, style, shape, onMove, onGrab }: SpanBlockProps) {
  const { t } = useTranslation();
  const path = paths.record(span.record.object, span.record.id);
  const open = useOpenOnClick(path);
  const isBusy = span.record.partial === true && span.title === '';
  const title = isBusy ? t('calendar.busy') : span.title === '' ? t('calendar.untitled') : span.title;
  const hue = isBusy ? gray : hueOf(undefined, span.person?.id ?? span.record.object);
  const movable = span.record.can.update;
  const press = (event: KeyboardEvent) => {
    const move = movable ? keyMove(event) : undefined;
    if (move === undefined) return;
    event.preventDefault();
    onMove(span, move);
  };
  return (
    <a
      href={`/app${path}`}
      className={styles.span}
      data-shape={shape}
      data-busy={isBusy}
      data-movable={movable}
      style={{ ...style, '--pale': hue.background, '--deep': hue.text } as CSSProperties}
      title={`${title} · ${spanText(span)}`}
      aria-keyshortcuts={movable ? 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight' : undefined}
      draggable={false}
      onClick={open}
      onKeyDown={press}
      onPointerDown={(event) => onGrab?.(event, 'move', span)}
    >
      <span className={styles.time} aria-hidden>
        {timeOn(span, shape)}
      </span>{' '}
      <span className={styles.title}>{title}</span>{' '}
      <span className={styles.heard}>
        {spanText(span)} {span.person?.name}
      </span>
      {movable && onGrab !== undefined && shape !== 'chip' && (
        <span className={styles.edge} onPointerDown={(event) => onGrab(event, 'resize', span)} />
      )}
    </a>
  );
}

/** How much of its time is written on it: where its place does not tell, or not yet. */
function timeOn(span: Span, shape: SpanBlockProps['shape']): string {
  if (shape === 'bar') return '';
  if (shape === 'chip') return span.firstDay === span.lastDay && !isLong(span) ? clock(span.startMinute) : '';
  return spanText(span);
}
