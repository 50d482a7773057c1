import { App } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue, LineTable } from '../api/types';
import { useFormats } from '../fields/useFormats';
import type { RecordFormState } from '../form/useRecordForm';
import { useColumnsShown, useLines } from '../form/useLiveForm';
import { useUndo } from '../ui/useUndo';
import { isEmpty, newLine, withValue, type Line } from './line';
import { answered, lookUp, wantedIn } from './lookingUp';
import { pasted, type Column } from './pasting';
import { isTable, readTable } from './tsv';

/** The most lines that a record has in one relation, as the server has it. */
const most = 500;

/** A cell by its line and field. */
export interface Cell {
  key: string;
  field: string;
}

/** What can be done to the lines of one table, and which cell is typed in. */
export function useLineEditing(table: LineTable, state: RecordFormState) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const undo = useUndo();
  const formats = useFormats();
  const live = useLines(state.live, table.relation);
  const shown = useColumnsShown(state.live, table);
  const [active, setActive] = useState<Cell>();
  const model = state.live.lines(table.relation);
  const columns = useMemo(
    () =>
      shown.flatMap((name): Column[] => {
        const field = model?.object.fields[name];
        return field === undefined ? [] : [{ field, item: model?.columnState(field) ?? missing }];
      }),
    [shown, model],
  );
  const change = (to: (lines: readonly Line[]) => readonly Line[]) => state.changeLines(table.relation, to);
  const typed = columns.filter(({ item }) => !item.readOnly);

  const { place } = state;
  useEffect(() => {
    if (place?.relation === table.relation) setActive({ key: place.key, field: place.field ?? shown[0] ?? '' });
    // Only a new place moves the cursor.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  const putBack = (text: string, before: readonly Line[]) => undo(text, () => change(() => before));
  const all = () => live.map(({ line }) => line);

  const add = () => {
    const line = newLine();
    change((lines) => [...lines, line]);
    setActive({ key: line.key, field: typed[0]?.field.name ?? '' });
  };

  const takeTable = (text: string, at: Cell): boolean => {
    const rows = readTable(text);
    const row = live.findIndex(({ line }) => line.key === at.key);
    const column = columns.findIndex(({ field }) => field.name === at.field);
    if (row + rows.length > most) {
      void message.warning(t('lines.tooMany', { most }));
      return false;
    }
    const before = all();
    const { lines: filled, count } = pasted(before, { table: rows, columns, row, column }, formats);
    change(() => filled);
    putBack(t('lines.pasted', { count }), before);
    setActive(undefined);
    return true;
  };

  const waiting = model === undefined ? [] : wantedIn(all(), model.object);
  const waitingFor = waiting.map(({ field, text }) => `${field} ${text}`).join('\n');
  useEffect(() => {
    for (const wanted of waiting) void lookUp(wanted).then((answer) => change((lines) => answered(lines, answer)));
    // Each name is searched once, when it first waits.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [waitingFor]);

  return {
    live,
    closed: table.closed === true,
    object: model?.object,
    columns,
    active,
    activate: setActive,
    add,
    set: (key: string, field: string, value: FieldValue) =>
      change((lines) => lines.map((line) => (line.key === key ? withValue(line, field, value) : line))),
    remove: (key: string) => {
      const before = all();
      change((lines) => lines.filter((line) => line.key !== key));
      if (before.some((line) => line.key === key && !isEmpty(line))) putBack(t('lines.removed'), before);
    },
    duplicate: (key: string) =>
      change((lines) =>
        lines.flatMap((line) => {
          if (line.key !== key) return [line];
          const copied = typed.map(({ field: { name } }) => [
            name,
            line.typed[name] ?? (line.saved?.values[name] || null),
          ]);
          return [line, newLine(Object.fromEntries(copied.filter(([, value]) => value !== null)))];
        }),
      ),
    move: (from: number, to: number) =>
      change((lines) => {
        const line = lines[from];
        if (line === undefined || to < 0 || to >= lines.length) return lines;
        return lines.toSpliced(from, 1).toSpliced(to, 0, line);
      }),
    /** The next cell to type in; after the last one a new line, unless the last line is empty. */
    next: (at: Cell): boolean => {
      const row = live.findIndex(({ line }) => line.key === at.key);
      const column = typed.findIndex(({ field }) => field.name === at.field);
      const beside = typed[column + 1];
      if (beside !== undefined) return (setActive({ key: at.key, field: beside.field.name }), true);
      const below = live[row + 1];
      const first = typed[0]?.field.name ?? '';
      if (below !== undefined) return (setActive({ key: below.line.key, field: first }), true);
      const last = live[row];
      if (last === undefined || isEmpty(last.line)) return false;
      add();
      return true;
    },
    /** The same column of another line. */
    step: (at: Cell, by: -1 | 1) => {
      const row = live.findIndex(({ line }) => line.key === at.key);
      const line = live[row + by];
      if (line !== undefined) setActive({ key: line.line.key, field: at.field });
    },
    /** Takes what was pasted if it is a table; else the cell takes it as usual. */
    paste: (text: string, at: Cell): boolean => isTable(text) && takeTable(text, at),
  };
}

const missing = { visible: false, required: false, readOnly: true };

export type LineEditing = ReturnType<typeof useLineEditing>;
