import { Button, Popconfirm, Segmented, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './DraftBar.module.css';
import { useSaveMode, type SaveMode } from './saveMode';
import { useDiscardDraft } from './useDiscardDraft';
import { useDraft } from './useDraft';
import { usePublish } from './usePublish';

/** What "save" means, and the unpublished changes with what can be done about them. */
export function DraftBar() {
  const { t } = useTranslation();
  const { mode, setMode } = useSaveMode();
  const { data: draft } = useDraft();
  const publish = usePublish();
  const discard = useDiscardDraft();
  const count = draft?.changes.length ?? 0;
  const modes = (['publish', 'draft'] as const).map((value) => ({ value, label: t(`draft.mode.${value}`) }));
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
      <Tooltip title={t(`draft.mode.${mode}Help`)}>
        <Segmented<SaveMode>
          aria-label={t('draft.mode.label')}
          className={styles.wide}
          value={mode}
          options={modes}
          onChange={setMode}
        />
      </Tooltip>
    </div>
  );
}
