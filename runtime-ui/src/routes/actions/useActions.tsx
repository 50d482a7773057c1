import { useState, type ReactNode } from 'react';
import { useMeta } from '../../kit/api/MetaProvider';
import type { ActionMeta, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { evaluate } from '../../kit/formula/evaluate';
import { contextOf, rowOf } from '../../kit/formula/fromRecord';
import { isTrue } from '../../kit/formula/values';
import { ActionDialog } from './ActionDialog';
import { usePress, type Pressing } from './usePress';

/** The buttons of a place: those that are offered, what pressing one does, and the dialog that one may open. */
export function useActions(object: ObjectMeta, pressing: Pressing, onDone: () => void = nothing) {
  const me = useMeta();
  const [asking, setAsking] = useState<ActionMeta>();
  const press = usePress(object.name, pressing, () => {
    setAsking(undefined);
    onDone();
  });
  const offered = (object.actions ?? []).filter(
    (action) =>
      action.places.includes(pressing.place) && (pressing.place === 'list' || isOffered(action, pressing.record)),
  );

  /** What the browser cannot judge is offered; the server judges it when it is pressed. */
  function isOffered({ condition }: ActionMeta, record: ObjectRecord): boolean {
    if (condition === undefined) return true;
    const { recordType, values } = record;
    const scene = { me, object, recordType, values, before: values };
    const outcome = evaluate(condition, rowOf(scene), contextOf(me));
    return outcome.kind !== 'value' || isTrue(outcome.value);
  }

  const dialog: ReactNode = asking !== undefined && (
    <ActionDialog
      action={asking}
      pending={press.isPending}
      onPress={(inputs) => press.mutateAsync({ action: asking, inputs })}
      onClose={() => setAsking(undefined)}
    />
  );
  return {
    offered,
    dialog,
    pending: press.isPending,
    start: (action: ActionMeta) => {
      if (action.inputs.length > 0 || action.confirm !== '') setAsking(action);
      else if (!press.isPending) press.mutate({ action, inputs: {} });
    },
  };
}

function nothing(): void {}
