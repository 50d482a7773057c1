import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { PanelBoundary } from '@fangyuan/runtime-ui/kit/ui/PanelBoundary.tsx';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { Choices } from '../ui/Choices';
import { LeaveGuard } from '../ui/LeaveGuard';
import { FieldButtons } from './FieldButtons';
import { FieldIdentity } from './FieldIdentity';
import { FieldPreview } from './FieldPreview';
import { FieldRules } from './FieldRules';
import { OptionsForm } from './OptionsForm';
import styles from './FieldEditor.module.css';
import { withOption } from './fieldDraft';
import { TypePicker } from './TypePicker';
import { useFieldEditor, type FieldEditorInput } from './useFieldEditor';

/** Everything about one field on one panel, with the control it will become. */
export function FieldEditor(input: FieldEditorInput) {
  const { object, document, types, layouts } = input;
  const { t } = useTranslation();
  const text = useLabelText();
  const editor = useFieldEditor(input);
  const { draft, change, schema, problems } = editor;
  useShortcuts([
    { code: 'Enter', ctrl: true, run: editor.saveAndNext },
    { code: 'KeyS', ctrl: true, run: editor.save },
    { code: 'Escape', run: editor.close },
  ]);
  return (
    <form className={styles.editor} onSubmit={(event) => event.preventDefault()} aria-label={t('fields.editor')}>
      <h2>{document ? text(document.body.label, draft.name) : t('fields.new')}</h2>
      <FieldIdentity
        draft={draft}
        isNew={!document}
        problems={problems}
        onLabel={editor.relabel}
        onName={(name) => change({ ...draft, name, nameChosen: true })}
      />
      <TypePicker types={types} draft={draft} recommended={editor.recommended} onChange={change} />
      <OptionsForm
        object={object}
        schema={schema}
        options={draft.body.options ?? {}}
        problems={problems}
        onChange={(name, value) => change(withOption(draft, name, value))}
      />
      <FieldRules object={object} body={draft.body} onChange={(body) => change({ ...draft, body })} />
      <Choices
        label={t('fields.layouts')}
        of={layouts}
        value={draft.layouts}
        onChange={(chosen) => change({ ...draft, layouts: chosen })}
      />
      <PanelBoundary key={draft.body.type}>
        <FieldPreview draft={draft} />
      </PanelBoundary>
      <FieldButtons document={document} editor={editor} />
      <LeaveGuard dirty={editor.dirty && !editor.saving} />
    </form>
  );
}
