import { Navigate, useLocation } from 'react-router';
import { paths } from '../kit/ui/paths';

/** Sends to the sign-in page, and back here afterwards. */
export function ToSignIn() {
  const { pathname, search } = useLocation();
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(`/app${pathname}${search}`)}`;
  return <Navigate to={`${paths.signIn}${next}`} replace />;
}
