import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './DraftBar.module.css';
import { SaveModeSwitch } from './SaveModeSwitch';
import { useDiscardDraft } from './useDiscardDraft';
import { useDraft } from './useDraft';
import { usePublish } from './usePublish';

/** The unpublished changes with what can be done about them, and what "save" means. */
export function DraftBar() {
  const { t } = useTranslation();
  const { data: draft } = useDraft();
  const publish = usePublish();
  const discard = useDiscardDraft();
  const count = draft?.changes.length ?? 0;
  return (
    <div className={styles.bar}>
      {count > 0 && (
        <>
          <Link to="/draft" className={styles.count}>
            {t('draft.count', { count })}
          </Link>
          <Link to="/draft" className={styles.wide}>
            {t('draft.check')}
          </Link>
          <Popconfirm title={t('draft.discardAll.question', { count })} onConfirm={() => discard.mutate()}>
            <Button type="text" className={styles.wide} loading={discard.isPending}>
              {t('draft.discard')}
            </Button>
          </Popconfirm>
          <Button
            type="primary"
            loading={publish.isPending}
            onClick={() => publish.mutate({ message: '', accept: [] })}
          >
            {t('draft.publish')}
          </Button>
        </>
      )}
      <SaveModeSwitch className={styles.wide} />
    </div>
  );
}
