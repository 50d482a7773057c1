import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMeta } from '../../kit/api/MetaProvider';
import { asProblem } from '../../kit/api/problem';
import { readRecord, type SaveBody } from '../../kit/api/records';
import type { LinesByRelation, ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { useSaveRecord } from '../../kit/api/useSaveRecord';
import { asSent, meet } from '../../kit/form/changes';
import { layoutFor } from '../../kit/form/layouts';
import type { LiveForm } from '../../kit/form/LiveForm';
import type { MergeDialogProps } from '../../kit/form/MergeDialog';
import { useRecordForm } from '../../kit/form/useRecordForm';
import type { LineLists } from '../../kit/lines/line';
import { sentLines } from '../../kit/lines/sending';
import { paths } from '../../kit/ui/paths';
import { withFilled } from './withFilled';

/** What becomes of the page after saving. */
export type AfterSave = 'open' | 'another';

interface FormPageOptions {
  object: ObjectMeta;
  record: ObjectRecord | null;
  prefill: Values;
  /** Lines that a button has filled in. */
  filled: LineLists | undefined;
  onAnother?: () => void;
  onSaved(): void;
}

type Merge = Omit<MergeDialogProps, 'object' | 'live' | 'onCancel'>;

/** What a save says, of the record itself and of its lines. */
interface Saving {
  values: Values;
  lines: Pick<SaveBody, 'values'>['values'];
}

/** Saves what a form holds; meets a stale version with a merge, a refusal with each message at its place. */
export function useFormPage({ object, record, prefill, filled, onAnother, onSaved }: FormPageOptions) {
  const navigate = useNavigate();
  const save = useSaveRecord(object.name);
  const leaving = useRef(false);
  const [merge, setMerge] = useState<Merge>();
  const [recordType, setRecordType] = useState(record?.recordType ?? defaultType(object));
  const me = useMeta();
  const layout = useMemo(
    () => withFilled(layoutFor(object, recordType), filled ?? {}, object, me),
    [object, recordType, filled, me],
  );
  const saved = record?.values ?? null;
  const state = useRecordForm({ object, layout, recordType, saved, savedLines: record?.lines, prefill });

  const send = async (saving: Saving, version: number | undefined, after: AfterSave): Promise<void> => {
    const target = record !== null && version !== undefined ? { id: record.id, version } : undefined;
    try {
      const done = await save.mutateAsync({ target, ...bodyOf(saving, record === null ? recordType : null) });
      onSaved();
      leaving.current = true;
      if (after === 'another') onAnother?.();
      else void navigate(paths.record(object.name, done.id), { replace: true });
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.code !== 'stale_version' || record === null) return state.show(problem);
      await meetOthers(record, saving.values, after).catch((failed: unknown) => {
        state.show(asProblem(failed));
      });
    }
  };

  const meetOthers = async (base: ObjectRecord, mine: Values, after: AfterSave): Promise<void> => {
    const theirs = await readRecord(object.name, base.id);
    const relations = state.live.changedLines().map(({ table }) => table.relation);
    const meeting = meet(object, base, { values: mine, relations }, theirs);
    const resend = (values: Values, theirLines: readonly string[]) => {
      setMerge(undefined);
      void send({ values, lines: linesOf(state.live, theirs.lines, theirLines) }, theirs.version, after);
    };
    if (meeting.conflicts.length === 0 && meeting.lines.conflicts.length === 0) resend(mine, []);
    else setMerge({ meeting, mine, theirs, onMerge: (merged) => resend(merged.values, merged.theirLines) });
  };

  return {
    state,
    recordType,
    setRecordType,
    saving: save.isPending,
    leaving,
    merge,
    cancelMerge: () => setMerge(undefined),
    reset: state.reset,
    submit: async (after: AfterSave) => {
      if (save.isPending) return;
      const values = await state.check();
      if (values === undefined) return;
      await send({ values, lines: linesOf(state.live, record?.lines, []) }, record?.version, after);
    },
    leave: () => void navigate(record === null ? paths.list(object.name) : paths.record(object.name, record.id)),
  };
}

export type FormPageState = ReturnType<typeof useFormPage>;

function defaultType(object: ObjectMeta): string | null {
  return (object.recordTypes.find((type) => type.default) ?? object.recordTypes[0])?.name ?? null;
}

/** The lists of lines that changed, but for those left as the other side has them. */
function linesOf(live: LiveForm, there: LinesByRelation = {}, left: readonly string[]): Saving['lines'] {
  return Object.fromEntries(
    live
      .changedLines()
      .filter(({ table }) => !left.includes(table.relation))
      .map((lines) => [lines.table.relation, sentLines(lines, there[lines.table.relation] ?? [])]),
  );
}

/** The record type travels beside the values, lines among them. */
function bodyOf({ values, lines }: Saving, newType: string | null): SaveBody {
  const { recordType = newType, ...others } = values;
  return { ...(typeof recordType === 'string' ? { recordType } : {}), values: { ...asSent(others), ...lines } };
}
