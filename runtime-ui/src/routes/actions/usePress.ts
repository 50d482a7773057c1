import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { press, pressOver, type Opened, type PressedOne } from '../../kit/api/actions';
import { keys } from '../../kit/api/keys';
import { asProblem, type Problem } from '../../kit/api/problem';
import { fieldProblemText, problemText } from '../../kit/api/problemText';
import type { ActionMeta, ObjectRecord, Values } from '../../kit/api/types';
import { paths } from '../../kit/ui/paths';
import { openedState } from '../form/opened';

/** What a button is pressed for: one record's page, or the ticked rows of a list. */
export type Pressing = { place: 'record'; record: ObjectRecord } | { place: 'list'; records: readonly ObjectRecord[] };

interface Order {
  action: ActionMeta;
  inputs: Values;
}

/** Presses buttons: says what became of it, reads anew what it changed, or opens the new record that it filled in. */
export function usePress(object: string, pressing: Pressing, onDone: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const open = (opened: Opened) => void navigate(paths.create(opened.object), { state: openedState(opened) });
  const tell = (action: ActionMeta, results: PressedOne[]) => {
    const refused = results.flatMap(({ problem }) => problem ?? []);
    const count = results.length - refused.length;
    if (count > 0) void message.success(t('press.doneMany', { action: action.label, count }));
    if (refused.length > 0) {
      const [first] = refused;
      const why = first?.errors[0]?.message ?? first?.title ?? '';
      void message.warning(`${t('press.refused', { action: action.label, count: refused.length })} ${why}`, 6);
    }
  };

  return useMutation({
    mutationFn: async ({ action, inputs }: Order) => {
      if (pressing.place === 'record') return press(pressing.record, action.name, inputs, key.current);
      const ids = pressing.records.map(({ id }) => id);
      return pressOver(object, ids, action.name, inputs);
    },
    onSuccess: async (pressed, { action }) => {
      key.current = crypto.randomUUID();
      onDone();
      if ('open' in pressed) return open(pressed.open);
      if ('results' in pressed) tell(action, pressed.results);
      else void message.success(t('press.done', { action: action.label }));
      await client.invalidateQueries({ queryKey: keys.data() });
    },
    onError: (thrown, { action }) => {
      const problem = asProblem(thrown);
      if (problem.status > 0 && problem.status < 500) key.current = crypto.randomUUID();
      if (action.inputs.length === 0) void message.error(refusal(problem, t), 6);
    },
  });
}

/** Everything that speaks against it, in one sentence after the other. */
export function refusal(problem: Problem, t: ReturnType<typeof useTranslation>['t']): string {
  const reasons = problem.errors.filter(({ pointer }) => !pointer.startsWith('/inputs/'));
  return reasons.length === 0
    ? problemText(problem, t)
    : reasons.map((reason) => fieldProblemText(reason, t)).join(' ');
}
