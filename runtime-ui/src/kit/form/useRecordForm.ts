import { Form, type FormInstance } from 'antd';
import { useCallback, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../api/MetaProvider';
import type { Problem } from '../api/problem';
import type { Layout, ObjectMeta, Values } from '../api/types';
import { defaultsOf } from './defaults';
import { formProblems, type FormProblem } from './formProblems';
import type { LiveForm } from './LiveForm';
import { useLiveForm } from './useLiveForm';

/** What a form begins with. */
export interface FormStart {
  object: ObjectMeta;
  layout: Layout;
  recordType: string | null;
  /** As last saved; null for a new record. */
  saved: Values | null;
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
  /** Takes what was typed: everything that follows from it is worked out. */
  changed(): void;
  /** Puts values into the form as if they had been typed. */
  fill(values: Values): void;
  /** Checks the form; what is to be saved, or undefined when something stands in the way. */
  check(): Promise<Values | undefined>;
  /** Shows what the server refused, each at its place. */
  show(problem: Problem): void;
  jump(field: string): void;
}

/** One record being typed. Survives new metadata: values stay, new fields join. */
export function useRecordForm({ object, layout, recordType, saved, prefill }: FormStart): RecordFormState {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const me = useMeta();
  const initial = useMemo(
    () => saved ?? { ...defaultsOf({ me, object, recordType, values: prefill, before: null }), ...prefill },
    [me, object, recordType, saved, prefill],
  );
  const live = useLiveForm({ object, recordType, values: initial, before: saved }, layout);
  const dirty = useSyncExternalStore(live.subscribe, () => live.dirty);
  const id = `form-${object.name}`;

  const changed = useCallback(() => {
    const computed = live.update({ ...initial, ...form.getFieldsValue(true) });
    form.setFieldsValue(computed);
  }, [form, initial, live]);

  // New metadata or newly saved values make a new live form: it takes over what has been typed.
  useLayoutEffect(changed, [changed]);

  const jump = useCallback((field: string) => document.getElementById(`${id}_${field}`)?.focus(), [id]);

  const put = useCallback(
    (found: readonly FormProblem[]) => {
      setProblems(found);
      const [first] = found.flatMap(({ field }) => field ?? []);
      if (first !== undefined) requestAnimationFrame(() => jump(first));
    },
    [jump],
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
    changed,
    jump,
    fill: (values) => {
      form.setFieldsValue(values);
      changed();
    },
    check: async () => {
      const found = await localProblems(form);
      put(found);
      if (found.length > 0) return undefined;
      return { ...(saved === null ? prefill : {}), ...live.changes() };
    },
    show: (problem) => {
      const found = formProblems(problem, object, live, t);
      form.setFields(
        found.flatMap(({ field, text }) => (field === undefined ? [] : [{ name: field, errors: [text] }])),
      );
      put(found);
    },
  };
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
