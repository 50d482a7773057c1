import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { FormulaEditorProps } from './FormulaEditor';

const FormulaEditor = lazy(async () => ({ default: (await import('./FormulaEditor')).FormulaEditor }));

/** A formula to edit; the editor's code is loaded when the first one is shown. */
export function FormulaInput(props: FormulaEditorProps) {
  return (
    <Suspense fallback={<FormulaSkeleton />}>
      <FormulaEditor {...props} />
    </Suspense>
  );
}

function FormulaSkeleton() {
  return (
    <div aria-busy>
      <Skeleton.Input size="small" block />
    </div>
  );
}
