import { saveFile } from '@fangyuan/runtime-ui/kit/ui/saveFile.ts';
import { useMutation } from '@tanstack/react-query';
import { useReportProblem } from '../ui/useReportProblem';

/** Asks for a file and hands it to the browser. */
export function useDownload() {
  const report = useReportProblem();
  return useMutation({
    mutationFn: (ask: () => Promise<File>) => ask(),
    onSuccess: saveFile,
    onError: (error) => report(error),
  });
}
