import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The page of something that does not exist, or no more. */
export function Missing({ name, back }: { name: string; back: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      kind="nothingFound"
      title={t('ui.missing', { name })}
      action={<Link to={back}>{t('ui.backToList')}</Link>}
    />
  );
}
