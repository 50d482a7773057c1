import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { RemoveButton } from '../ui/RemoveButton';
import styles from './FieldEditor.module.css';
import type { useFieldEditor } from './useFieldEditor';

type FieldButtonsProps = {
  document: MetadataDocument<'field'> | undefined;
  editor: ReturnType<typeof useFieldEditor>;
};

/** Save, save and begin the next, close; and for a field that exists, remove. */
export function FieldButtons({ document, editor: { saving, save, saveAndNext, close } }: FieldButtonsProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  return (
    <div className={styles.buttons}>
      {document && (
        <RemoveButton
          kind="field"
          name={document.name}
          label={text(document.body.label, document.name)}
          onRemoved={close}
        />
      )}
      <Button type={document ? 'default' : 'text'} onClick={close}>
        {t(document ? 'ui.close' : 'ui.cancel')}
      </Button>
      {!document && (
        <Button disabled={saving} onClick={saveAndNext}>
          {t('fields.saveAndNext')} <kbd>Ctrl Enter</kbd>
        </Button>
      )}
      <Button type="primary" loading={saving} onClick={save}>
        {t('ui.save')}
      </Button>
    </div>
  );
}
