import { Form, type FormInstance } from 'antd';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../api/MetaProvider';
import type { Problem } from '../api/problem';
import type { Layout, LinesByRelation, ObjectMeta, Values } from '../api/types';
import { savedLine, type Line, type LineLists } from '../lines/line';
import { lineProblems } from '../lines/lineProblems';
import { meant } from '../lines/sending';
import { defaultsOf } from './defaults';
import { formProblems, type FormProblem, type LinePlace, type SentKeys } from './formProblems';
import type { LiveForm } from './LiveForm';
import { useFindOut, useKnownRecords } from './useKnownRecords';
import { useLiveForm } from './useLiveForm';

/** What a form begins with. */
export interface FormStart {
  object: ObjectMeta;
  layout: Layout;
  recordType: string | null;
  /** As last saved; null for a new record. */
  saved: Values | null;
  /** The lines as last saved. */
  savedLines?: LinesByRelation;
  /** What a new record begins with: the parent it was made under. */
  prefill: Values;
}

export interface RecordFormState {
  id: string;
  form: FormInstance<Values>;
  object: ObjectMeta;
  layout: Layout;
  live: LiveForm;
  initial: Values;
  dirty: boolean;
  problems: readonly FormProblem[];
  /** The place among the lines that a person was sent to. */
  place: LinePlace | undefined;
  /** Takes what was typed: everything that follows from it is worked out. */
  changed(): void;
  /** Takes the lines of a relation as they are typed. */
  changeLines(relation: string, change: (lines: readonly Line[]) => readonly Line[]): void;
  /** Puts values and lines into the form as if they had been typed. */
  enter(values: Values, lines?: LineLists): void;
  /** Gives up what was typed. */
  reset(): void;
  /** Checks the form; what is to be saved of the record itself, or undefined when something stands in the way. */
  check(): Promise<Values | undefined>;
  /** Shows what the server refused, each at its place. */
  show(problem: Problem): void;
  jump(problem: FormProblem): void;
}

/** One record being typed. Survives new metadata: values stay, new fields join. */
export function useRecordForm(start: FormStart): RecordFormState {
  const { object, layout, recordType, saved, savedLines, prefill } = start;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [place, setPlace] = useState<LinePlace>();
  const me = useMeta();
  const known = useKnownRecords();
  const initial = useMemo(
    () => saved ?? { ...defaultsOf({ me, object, recordType, values: prefill, before: null }), ...prefill },
    [me, object, recordType, saved, prefill],
  );
  const initialLines = useMemo(() => linesToType(layout, saved, savedLines), [layout, saved, savedLines]);
  const lines = useRef(initialLines);
  const live = useLiveForm({ object, recordType, values: initial, before: saved, known }, layout, initialLines);
  const dirty = useSyncExternalStore(live.subscribe, () => live.dirty);
  const sent = useRef<SentKeys>({});
  const id = `form-${object.name}`;

  const changed = useCallback(() => {
    const computed = live.update({ ...initial, ...form.getFieldsValue(true) }, { ...initialLines, ...lines.current });
    form.setFieldsValue(computed);
  }, [form, initial, initialLines, live]);

  // New metadata or newly saved values make a new live form: it takes over what has been typed.
  useLayoutEffect(changed, [changed]);
  useFindOut(known, live, changed);

  const jump = useCallback(
    ({ field, line }: FormProblem) => {
      if (line !== undefined) setPlace({ ...line });
      else if (field !== undefined) document.getElementById(`${id}_${field}`)?.focus();
    },
    [id],
  );

  const put = useCallback(
    (found: readonly FormProblem[]) => {
      setProblems(found);
      const first = found.find(({ field, line }) => field !== undefined || line !== undefined);
      if (first !== undefined) requestAnimationFrame(() => jump(first));
    },
    [jump],
  );

  const changeLines = useCallback(
    (relation: string, change: (before: readonly Line[]) => readonly Line[]) => {
      const before = lines.current[relation] ?? [];
      const after = change(before);
      lines.current = { ...lines.current, [relation]: after };
      setProblems((shown) => stillTrue(shown, relation, before, after));
      changed();
    },
    [changed],
  );

  return {
    id,
    form,
    object,
    layout,
    live,
    initial,
    dirty,
    problems,
    place,
    changed,
    changeLines,
    jump,
    enter: (values, typed = {}) => {
      form.setFieldsValue(values);
      lines.current = { ...lines.current, ...typed };
      changed();
    },
    reset: () => {
      form.resetFields();
      lines.current = initialLines;
      changed();
    },
    check: async () => {
      const found = [...(await localProblems(form)), ...lineProblems(live, layout, t)];
      put(found);
      if (found.length > 0) return undefined;
      sent.current = Object.fromEntries(
        live.changedLines().map((each) => [each.table.relation, meant(each).map(({ line }) => line.key)]),
      );
      return { ...(saved === null ? prefill : {}), ...live.changes() };
    },
    show: (problem) => {
      const found = formProblems(problem, object, live, sent.current, t);
      form.setFields(
        found.flatMap(({ field, text }) => (field === undefined ? [] : [{ name: field, errors: [text] }])),
      );
      put(found);
    },
  };
}

/** The lists that the layout shows; those of a record that was read without its lines cannot be typed. */
function linesToType(layout: Layout, saved: Values | null, savedLines: LinesByRelation = {}): LineLists {
  return Object.fromEntries(
    (layout.lines ?? []).flatMap(({ relation }) => {
      const there = savedLines[relation] ?? (saved === null ? [] : undefined);
      return there === undefined ? [] : [[relation, there.map(savedLine)]];
    }),
  );
}

/** A message about a line goes when that line is changed. */
function stillTrue(
  problems: readonly FormProblem[],
  relation: string,
  before: readonly Line[],
  after: readonly Line[],
): readonly FormProblem[] {
  const same = new Set(after.filter((line) => before.includes(line)).map(({ key }) => key));
  return problems.filter(({ line }) => line?.relation !== relation || same.has(line.key));
}

async function localProblems(form: FormInstance<Values>): Promise<FormProblem[]> {
  try {
    await form.validateFields();
    return [];
  } catch (thrown) {
    const { errorFields } = thrown as { errorFields: { name: (string | number)[]; errors: string[] }[] };
    return errorFields.map(({ name, errors }) => ({ field: String(name[0]), text: errors.join(' ') }));
  }
}
