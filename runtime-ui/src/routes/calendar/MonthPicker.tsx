import { Button } from 'antd';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../kit/fields/useFormats';
import { dayText, isSameMonth, plusMonths, type Day } from './days';
import styles from './MonthPicker.module.css';
import type { CalendarState } from './useCalendarState';

interface MonthPickerProps {
  state: CalendarState;
  /** The days on which something is planned. */
  marked: ReadonlySet<Day>;
  /** Whether there is more than was read, so that other days may have plans too. */
  isCut: boolean;
}

/** A month to choose a day from; a day on which something is planned carries a triangle. */
export function MonthPicker({ state, marked, isCut }: MonthPickerProps) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const [week = []] = state.month;
  return (
    <section className={styles.picker} aria-label={t('calendar.picker')}>
      <header className={styles.head}>
        <Button
          type="text"
          size="small"
          icon={<ChevronLeft size={16} />}
          aria-label={t('calendar.previousMonth')}
          onClick={() => state.setDay(plusMonths(state.day, -1))}
        />
        <strong>{dayText(state.day, locale, { year: 'numeric', month: 'long' })}</strong>
        <Button
          type="text"
          size="small"
          icon={<ChevronRight size={16} />}
          aria-label={t('calendar.nextMonth')}
          onClick={() => state.setDay(plusMonths(state.day, 1))}
        />
      </header>
      <div className={styles.days}>
        {week.map((day) => (
          <span key={day} className={styles.weekday} aria-hidden>
            {dayText(day, locale, { weekday: 'narrow' })}
          </span>
        ))}
        {state.month.flat().map((day) => {
          const full = dayText(day, locale, { dateStyle: 'full' });
          return (
            <button
              key={day}
              type="button"
              className={styles.day}
              data-other={!isSameMonth(day, state.day)}
              data-shown={state.days.includes(day) && state.mode !== 'month'}
              data-marked={marked.has(day)}
              aria-current={day === state.today ? 'date' : undefined}
              aria-label={marked.has(day) ? t('calendar.dayWithEvents', { day: full }) : full}
              onClick={() => state.setDay(day)}
            >
              {Number(day.slice(8))}
            </button>
          );
        })}
      </div>
      {isCut && <p className={styles.cut}>{t('calendar.marksCut')}</p>}
    </section>
  );
}
