import { useMemo, useRef, useState, type ComponentProps } from 'react';
import { useNavigate } from 'react-router';
import { asProblem } from '../../kit/api/problem';
import { readRecord } from '../../kit/api/records';
import type { ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { useSaveRecord } from '../../kit/api/useSaveRecord';
import { asSent, meet } from '../../kit/form/changes';
import { layoutFor } from '../../kit/form/layouts';
import type { MergeDialog } from '../../kit/form/MergeDialog';
import { useRecordForm } from '../../kit/form/useRecordForm';
import { paths } from '../../kit/ui/paths';

/** What becomes of the page after saving. */
export type AfterSave = 'open' | 'another';

interface FormPageOptions {
  object: ObjectMeta;
  record: ObjectRecord | null;
  prefill: Values;
  onAnother?: () => void;
  onSaved(): void;
}

type Merge = Omit<ComponentProps<typeof MergeDialog>, 'object' | 'onCancel'>;

/** Saves what a form holds; meets a stale version with a merge, a refusal with each message at its place. */
export function useFormPage({ object, record, prefill, onAnother, onSaved }: FormPageOptions) {
  const navigate = useNavigate();
  const save = useSaveRecord(object.name);
  const leaving = useRef(false);
  const [merge, setMerge] = useState<Merge>();
  const [recordType, setRecordType] = useState(record?.recordType ?? defaultType(object));
  const layout = useMemo(() => layoutFor(object, recordType), [object, recordType]);
  const state = useRecordForm({ object, layout, recordType, saved: record?.values ?? null, prefill });

  const send = async (values: Values, version: number | undefined, after: AfterSave): Promise<void> => {
    const target = record !== null && version !== undefined ? { id: record.id, version } : undefined;
    try {
      const saved = await save.mutateAsync({ target, ...bodyOf(values, record === null ? recordType : null) });
      onSaved();
      leaving.current = true;
      if (after === 'another') onAnother?.();
      else void navigate(paths.record(object.name, saved.id), { replace: true });
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.code !== 'stale_version' || record === null) return state.show(problem);
      await meetOthers(record, values, after).catch((failed: unknown) => {
        state.show(asProblem(failed));
      });
    }
  };

  const meetOthers = async (base: ObjectRecord, mine: Values, after: AfterSave): Promise<void> => {
    const theirs = await readRecord(object.name, base.id);
    const meeting = meet(object, base.values, mine, theirs.values);
    const resend = (values: Values) => {
      setMerge(undefined);
      void send(values, theirs.version, after);
    };
    if (meeting.conflicts.length === 0) resend(mine);
    else setMerge({ meeting, mine, theirs: theirs.values, onMerge: resend });
  };

  return {
    state,
    recordType,
    setRecordType,
    saving: save.isPending,
    leaving,
    merge,
    cancelMerge: () => setMerge(undefined),
    reset: () => {
      state.form.resetFields();
      state.changed();
    },
    submit: async (after: AfterSave) => {
      if (save.isPending) return;
      const values = await state.check();
      if (values !== undefined) await send(values, record?.version, after);
    },
    leave: () => void navigate(record === null ? paths.list(object.name) : paths.record(object.name, record.id)),
  };
}

export type FormPageState = ReturnType<typeof useFormPage>;

function defaultType(object: ObjectMeta): string | null {
  return (object.recordTypes.find((type) => type.default) ?? object.recordTypes[0])?.name ?? null;
}

/** The record type travels beside the values. */
function bodyOf(values: Values, newType: string | null) {
  const { recordType = newType, ...others } = values;
  return { ...(typeof recordType === 'string' ? { recordType } : {}), values: asSent(others) };
}
