import { asProblem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import { fieldProblemText, problemText } from '@fangyuan/runtime-ui/kit/api/problemText.ts';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Tells of a failed command that has no place of its own on the page. */
export function useReportProblem(): (error: unknown) => void {
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      const problem = asProblem(error);
      const details = problem.errors.map((one) => fieldProblemText(one, t));
      void message.error([problemText(problem, t), ...details].join(' '), 6);
    },
    [message, t],
  );
}
