import { RootError } from '@fangyuan/runtime-ui/kit/ui/RootError.tsx';
import { useRouteError } from 'react-router';

/** What is left of a page that broke or could not be loaded. */
export function RouteError() {
  return <RootError error={useRouteError()} />;
}
