import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { loadSession } from '../../kit/api/http';
import { linkOwner, redeemLink } from '../../kit/api/sessionApi';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Doorway } from '../signIn/Doorway';
import { enter } from '../signIn/enter';
import { PasswordForm } from './PasswordForm';

/** A one-time link: whoever holds it chooses a password and is signed in. */
export function LinkPage() {
  const { t } = useTranslation();
  const token = useSearchParams()[0].get('token') ?? '';
  const owner = useQuery({
    queryKey: ['link', token],
    queryFn: async () => {
      await loadSession();
      return await linkOwner(token);
    },
    retry: false,
    staleTime: Infinity,
  });
  const redeem = useMutation({
    mutationFn: async (password: string) => enter(await redeemLink(token, password), null),
  });
  if (owner.data === undefined) {
    return (
      <Doorway title={t('link.title')}>
        {owner.error ? <ErrorPanel error={owner.error} /> : <DelayedSkeleton />}
      </Doorway>
    );
  }
  const { tenantName, userName, login } = owner.data;
  return (
    <Doorway title={t('link.greeting', { name: userName })}>
      <p>{t('link.intro', { tenant: tenantName, login })}</p>
      {redeem.error && <ErrorPanel error={redeem.error} />}
      <PasswordForm login={login} busy={redeem.isPending} onSubmit={redeem.mutate} />
    </Doorway>
  );
}
