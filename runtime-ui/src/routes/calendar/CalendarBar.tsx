import { Button, Segmented } from 'antd';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CalendarFields } from '../../kit/api/types';
import { useFormats } from '../../kit/fields/useFormats';
import styles from './CalendarBar.module.css';
import { dayText, type Day } from './days';
import { PeopleChooser } from './PeopleChooser';
import { modes, personModes, type CalendarState, type Mode } from './useCalendarState';

/** Turns the pages of the calendar: which days, whose, and how they are drawn. */
export function CalendarBar({ state, fields }: { state: CalendarState; fields: CalendarFields }) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const offered = modes.filter((mode) => fields.person !== undefined || !personModes.some((each) => each === mode));
  return (
    <div className={styles.bar}>
      <Button onClick={() => state.setDay(state.today)}>{t('calendar.today')}</Button>
      <span className={styles.turn}>
        <Button icon={<ChevronLeft size={16} />} aria-label={t('calendar.previous')} onClick={() => state.turn(-1)} />
        <Button icon={<ChevronRight size={16} />} aria-label={t('calendar.next')} onClick={() => state.turn(1)} />
      </span>
      <h2 className={styles.title}>{titleOf(state, locale)}</h2>
      {fields.person !== undefined && <PeopleChooser state={state} />}
      <Segmented<Mode>
        className={styles.modes}
        aria-label={t('calendar.modes')}
        value={state.mode}
        onChange={state.setMode}
        options={offered.map((mode) => ({ value: mode, label: t(`calendar.mode.${mode}`) }))}
      />
    </div>
  );
}

function titleOf({ mode, day, days }: CalendarState, locale: string): string {
  const whole: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  if (mode === 'month') return dayText(day, locale, { year: 'numeric', month: 'long' });
  const [first = day, last = first] = [days[0], days.at(-1)] as [Day?, Day?];
  if (first === last) return dayText(first, locale, { ...whole, weekday: 'short' });
  return `${dayText(first, locale, whole)} – ${dayText(last, locale, { month: 'long', day: 'numeric' })}`;
}
