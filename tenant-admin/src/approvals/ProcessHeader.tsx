import { Button, Switch } from 'antd';
import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import styles from '../ui/EditorHeader.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import type { ProcessEditing } from './useProcessEditor';

type ProcessHeaderProps = { document: MetadataDocument<'approvalProcess'> | undefined; editor: ProcessEditing };

/** What the process is called, whether it is on, undo and redo. */
export function ProcessHeader({ document, editor }: ProcessHeaderProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { body, change } = editor;
  return (
    <header className={styles.header}>
      <Labelled label={t('approvals.label')} help={editor.local} required>
        {(id) => (
          <LabelInput
            id={id}
            autoFocus={!document}
            value={body.label}
            onChange={(label) => change({ ...body, label })}
          />
        )}
      </Labelled>
      <div className={styles.buttons}>
        <DraftMark state={document?.draft ?? null} />
        <Switch
          aria-label={t('approvals.active')}
          checked={body.active}
          checkedChildren={t('ui.active')}
          unCheckedChildren={t('ui.inactive')}
          onChange={(active) => change({ ...body, active })}
        />
        <Button icon={<Undo2 size={16} />} disabled={!editor.canUndo} aria-label={t('ui.undo')} onClick={editor.undo} />
        <Button icon={<Redo2 size={16} />} disabled={!editor.canRedo} aria-label={t('ui.redo')} onClick={editor.redo} />
        {document && (
          <RemoveButton
            kind="approvalProcess"
            name={document.name}
            label={text(body.label, document.name)}
            onRemoved={editor.close}
          />
        )}
        <Button onClick={editor.close}>{t('ui.close')}</Button>
      </div>
    </header>
  );
}
