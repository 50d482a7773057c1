import { useEffect, useRef } from 'react';
import type { RecordFormState } from '../../kit/form/useRecordForm';
import type { LineLists } from '../../kit/lines/line';

/** Puts lines into the form of a new record once, as if somebody had typed them. */
export function useFilledLines(state: RecordFormState, lines: LineLists | undefined): void {
  const first = useRef({ state, lines });
  useEffect(() => {
    const { state: form, lines: filled } = first.current;
    if (filled !== undefined) form.enter({}, filled);
  }, []);
}
