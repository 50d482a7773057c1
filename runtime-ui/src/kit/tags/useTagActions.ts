import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import { fieldProblemText, problemText } from '../api/problemText';
import { tagsChanged } from './tagsChanged';

/** Runs a change of tags or groups, tells what goes wrong, and reads all that shows tags again. */
export function useTagActions() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onError: (thrown) => {
      const problem = asProblem(thrown);
      const [first] = problem.errors;
      void message.error(first === undefined ? problemText(problem, t) : fieldProblemText(first, t));
    },
    onSettled: () => tagsChanged(client),
  });
}
