import { Checkbox, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import { localName, type MetadataDocument, type RecordTypeBody } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import styles from '../objects/NewObjectDialog.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { useEdited } from '../ui/useEdited';
import { recordTypeEdits } from './recordTypeEdits';

type RecordTypeDialogProps = {
  object: string;
  /** The record type to change; absent for a new one. */
  document: MetadataDocument<'recordType'> | undefined;
  others: readonly MetadataDocument<'recordType'>[];
  onClose: () => void;
};

const NEW_TYPE: RecordTypeBody = { label: {}, active: true };

/** Makes or changes a record type. */
export function RecordTypeDialog({ object, document, others, onClose }: RecordTypeDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const suggest = useNameSuggestion(new Set(others.map((other) => localName(other.name))));
  const save = useSave();
  const { value: body, change: put, hash } = useEdited(document?.body ?? NEW_TYPE, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const change = (part: Partial<RecordTypeBody>) => put({ ...body, ...part });
  return (
    <Modal
      open
      title={document ? text(document.body.label, local) : t('recordTypes.new')}
      okText={t('ui.save')}
      okButtonProps={{ disabled: !API_NAME.test(local), loading: save.isPending }}
      onOk={() => save.mutate(recordTypeEdits({ name, body, hash }, others), { onSuccess: onClose })}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('recordTypes.label')} help={local} required>
          {(id) => <LabelInput id={id} autoFocus value={body.label} onChange={(label) => change({ label })} />}
        </Labelled>
        <Labelled label={t('recordTypes.description')}>
          {(id) => <LabelInput id={id} value={body.description} onChange={(description) => change({ description })} />}
        </Labelled>
        <Checkbox checked={body.active} onChange={(event) => change({ active: event.target.checked })}>
          {t('recordTypes.active')}
        </Checkbox>
        <Checkbox checked={body.default ?? false} onChange={(event) => change({ default: event.target.checked })}>
          {t('recordTypes.default')}
        </Checkbox>
        {document && <RemoveButton kind="recordType" name={name} label={text(body.label, local)} onRemoved={onClose} />}
      </div>
    </Modal>
  );
}
