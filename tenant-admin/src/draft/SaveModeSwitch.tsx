import { Segmented, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaveMode, type SaveMode } from './saveMode';

/** What "save" means to this person: publish at once, or keep as draft. */
export function SaveModeSwitch({ className }: { className?: string }) {
  const { t } = useTranslation();
  const { mode, setMode } = useSaveMode();
  const options = (['publish', 'draft'] as const).map((value) => ({ value, label: t(`draft.mode.${value}`) }));
  return (
    <Tooltip title={t(`draft.mode.${mode}Help`)} placement="bottom">
      <Segmented<SaveMode>
        aria-label={t('draft.mode.label')}
        className={className}
        value={mode}
        options={options}
        onChange={setMode}
      />
    </Tooltip>
  );
}
