import { Button } from 'antd';
import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { objectOf, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import styles from './LayoutEditor.module.css';
import { useLayoutFields } from './layoutFields';
import type { LayoutEditing } from './useLayoutEditor';
import { warningsOf } from './warnings';

type LayoutHeaderProps = { document: MetadataDocument<'layout'>; editor: LayoutEditing };

/** What the layout is called, undo and redo, and what is wrong with it. */
export function LayoutHeader({ document: { name, draft }, editor }: LayoutHeaderProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const fields = useLayoutFields();
  const { layout, change } = editor;
  const known = new Map(fields.map((field) => [field.name, field.body ?? ('system' as const)]));
  const labelOf = (field: string) => fields.find((one) => one.name === field)?.label ?? field;
  return (
    <header className={styles.header}>
      <Labelled label={t('layouts.label')} required>
        {(id) => <LabelInput id={id} value={layout.label} onChange={(label) => change({ ...layout, label })} />}
      </Labelled>
      <Button icon={<Undo2 size={16} />} disabled={!editor.canUndo} aria-label={t('ui.undo')} onClick={editor.undo} />
      <Button icon={<Redo2 size={16} />} disabled={!editor.canRedo} aria-label={t('ui.redo')} onClick={editor.redo} />
      <DraftMark state={draft} />
      {!layout.default && (
        <RemoveButton
          kind="layout"
          name={name}
          label={text(layout.label, name)}
          onRemoved={() => void navigate(`/objects/${objectOf(name)}/layouts`)}
        />
      )}
      <output className={styles.warnings}>
        {warningsOf(layout, known).map(({ code, field }) => (
          <p key={`${code} ${field}`}>⚠ {t(`layouts.warning.${code}`, { field: labelOf(field) })}</p>
        ))}
      </output>
    </header>
  );
}
