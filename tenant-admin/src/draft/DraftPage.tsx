import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';
import { ChangeList } from './ChangeList';
import styles from './DraftPage.module.css';
import { Findings } from './Findings';
import { PublishPanel } from './PublishPanel';
import { useCheck } from './useCheck';
import { useDraft } from './useDraft';
import { useDiscardDraft } from './useDiscardDraft';

/** The unpublished changes: what each does, what the check says, and publishing them. */
export function DraftPage() {
  const { t } = useTranslation();
  const draft = useDraft();
  const check = useCheck(draft.data);
  const discard = useDiscardDraft();
  return (
    <AdminPage icon="pencil-ruler" title={t('draft.title')} hint={t('draft.hint')}>
      <Loaded query={draft}>
        {({ changes, base }) =>
          changes.length === 0 ? (
            <EmptyState
              kind="nothingYet"
              title={t('draft.empty')}
              hint={t('draft.emptyHint', { release: base })}
              action={<Link to="/releases">{t('releases.title')}</Link>}
            />
          ) : (
            <div className={styles.page}>
              <ChangeList changes={changes} onDiscard={(change) => discard.mutate(change)} />
              <div className={styles.side}>
                <h2>{t('draft.checkTitle')}</h2>
                <Loaded query={check} rows={3}>
                  {(findings) => (
                    <>
                      <Findings findings={findings} />
                      <PublishPanel findings={findings} />
                    </>
                  )}
                </Loaded>
              </div>
            </div>
          )
        }
      </Loaded>
    </AdminPage>
  );
}
