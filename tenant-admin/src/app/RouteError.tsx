import { ErrorPanel } from '@fangyuan/runtime-ui/kit/ui/ErrorPanel.tsx';
import { useRouteError } from 'react-router';

/** What is left of a page that broke or could not be loaded. */
export function RouteError() {
  return <ErrorPanel error={useRouteError()} onRetry={() => window.location.reload()} />;
}
