import { call } from '../../kit/api/call';
import type { Me, Session } from '../../kit/api/types';
import { hasChosenLocale, closest } from '../../kit/i18n/locales';
import { useChosenApp } from '../../shell/currentApp';
import { changeLocale } from '../../kit/i18n/i18n';

/**
 * Opens what a person came for: the page asked for, else the admin's pages for those who administer, else the work. The
 * app is the first one of the person's role, whatever was chosen in this browser before. The page is loaded anew, so that nothing of whoever was signed in before is left in it.
 */
export async function enter(session: Session, next: string | null): Promise<void> {
  useChosenApp.getState().choose('');
  if (session.user !== null && !hasChosenLocale()) await changeLocale(closest(session.user.locale));
  location.assign(isOurs(next) ? next : await homeOf(session));
}

async function homeOf(session: Session): Promise<string> {
  if (session.kind === 'reseller') return '/admin/';
  const { permissions } = (await call('GET', '/api/me')) as Me;
  return permissions.length > 0 ? '/admin/' : '/app/';
}

/** Only addresses of the two applications: nobody is sent elsewhere by a prepared link. */
function isOurs(next: string | null): next is string {
  return next !== null && /^\/(app|admin)\/(?!\/)/.test(next);
}
