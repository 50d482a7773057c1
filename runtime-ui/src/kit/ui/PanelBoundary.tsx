import type { PropsWithChildren } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ErrorPanel } from './ErrorPanel';

/** Keeps a broken panel from blanking its page. */
export function PanelBoundary({ children }: PropsWithChildren) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => <ErrorPanel error={error} onRetry={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  );
}
