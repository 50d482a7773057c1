import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import { useSaveRecord } from '../../kit/api/useSaveRecord';
import type { CalendarFields, ObjectMeta, Values } from '../../kit/api/types';
import { useFormats } from '../../kit/fields/useFormats';
import { useUndo } from '../../kit/ui/useUndo';
import { minutesOfDay, momentAt, plusDays } from './days';
import { isDay, type Span } from './spans';

/** By how much a span shall begin and end elsewhere, in minutes of the wall clock. */
export interface Move {
  start: number;
  end: number;
}

/** Gives a span another time, says so, and offers to take it back. */
export function useMoveSpan(object: ObjectMeta, fields: CalendarFields) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { zone } = useFormats();
  const save = useSaveRecord(object.name);
  const offerUndo = useUndo();
  const put = async (span: Span, version: number, values: Values) =>
    save.mutateAsync({ target: { id: span.record.id, version }, values });

  return async (span: Span, move: Move): Promise<void> => {
    const { id: _id, version, values: before } = span.record;
    const old = { [fields.start]: before[fields.start] ?? null, [fields.end]: before[fields.end] ?? null };
    try {
      const saved = await put(span, version, movedValues(object, fields, span, move, zone));
      offerUndo(t('calendar.moved', { title: span.title }), () => void put(span, saved.version, old).catch(complain));
    } catch (thrown) {
      complain(thrown);
    }
  };

  function complain(thrown: unknown) {
    const problem = asProblem(thrown);
    void message.error(problem.errors[0]?.message ?? problemText(problem, t));
  }
}

function movedValues(object: ObjectMeta, fields: CalendarFields, span: Span, move: Move, zone: string): Values {
  if (isDay(object, fields)) {
    return {
      [fields.start]: plusDays(span.firstDay, wholeDays(move.start)),
      [fields.end]: plusDays(span.lastDay, wholeDays(move.end)),
    };
  }
  return {
    [fields.start]: momentAt(span.firstDay, span.startMinute + move.start, zone),
    [fields.end]: momentAt(span.lastDay, span.endMinute + move.end, zone),
  };
}

const wholeDays = (minutes: number) => Math.round(minutes / minutesOfDay);
