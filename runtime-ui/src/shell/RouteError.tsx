import { useRouteError } from 'react-router';
import { RootError } from '../kit/ui/RootError';

/** A page that could not be drawn. */
export function RouteError() {
  return <RootError error={useRouteError()} />;
}
