import { Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import { localName, type MetadataDocument, type PrintTemplateBody } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import styles from '../objects/NewObjectDialog.module.css';
import { useRoles } from '../people/useRoles';
import { Choices } from '../ui/Choices';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { useEdited } from '../ui/useEdited';
import { TryPrint } from './TryPrint';
import { WorkbookInput } from './WorkbookInput';

type PrintDialogProps = {
  object: string;
  /** The template to change; absent for a new one. */
  document: MetadataDocument<'printTemplate'> | undefined;
  taken: readonly string[];
  onClose: () => void;
};

const NEW_TEMPLATE: PrintTemplateBody = { label: {}, file: '' };

/** Makes or changes a print template: its workbook, its button, and who is offered it. */
export function PrintDialog({ object, document, taken, onClose }: PrintDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const suggest = useNameSuggestion(new Set(taken.map(localName)));
  const roles = useRoles().data ?? [];
  const save = useSave();
  const { value: body, change: put, hash } = useEdited(document?.body ?? NEW_TEMPLATE, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const change = (part: Partial<PrintTemplateBody>) => put({ ...body, ...part });
  const complete = API_NAME.test(local) && body.file !== '' && Object.values(body.label).some(Boolean);
  return (
    <Modal
      open
      title={document ? text(document.body.label, local) : t('prints.new')}
      okText={t('ui.save')}
      okButtonProps={{ disabled: !complete, loading: save.isPending }}
      onOk={() => save.mutate([{ kind: 'printTemplate', name, body, hash }], { onSuccess: onClose })}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('prints.label')} help={local} required>
          {(id) => <LabelInput id={id} autoFocus value={body.label} onChange={(label) => change({ label })} />}
        </Labelled>
        <WorkbookInput object={object} value={body.file} onChange={(file) => change({ file })} />
        <Labelled label={t('prints.fileName')} help={t('prints.fileNameHelp')}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              value={body.fileName}
              onChange={(event) => change({ fileName: event.target.value || undefined })}
            />
          )}
        </Labelled>
        <Choices
          label={t('prints.roles')}
          of={roles}
          value={body.roles ?? []}
          onChange={(chosen) => change({ roles: chosen })}
        />
        {body.file !== '' && <TryPrint object={object} file={body.file} fileName={body.fileName ?? ''} />}
        {document && (
          <RemoveButton kind="printTemplate" name={name} label={text(body.label, local)} onRemoved={onClose} />
        )}
      </div>
    </Modal>
  );
}
