import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import type { Label } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import styles from '../objects/NewObjectDialog.module.css';
import { pasteValues } from './values';

type NewPicklistDialogProps = { onClose: () => void; onCreated: (name: string) => void };

/** Makes a picklist from a name and one line a value. */
export function NewPicklistDialog({ onClose, onCreated }: NewPicklistDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const taken = new Set(useDocuments('picklist').data?.map((document) => document.name));
  const suggest = useNameSuggestion(taken);
  const save = useSave();
  const [label, setLabel] = useState<Label>({});
  const [lines, setLines] = useState('');
  const name = suggest(label);
  const create = () => {
    const body = { label, values: pasteValues([], lines, locale).values };
    save.mutate([{ kind: 'picklist', name, body, hash: '' }], {
      onSuccess: () => {
        onCreated(name);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t('picklists.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !API_NAME.test(name), loading: save.isPending }}
      onOk={create}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('picklists.label')} help={name} required>
          {(id) => <LabelInput id={id} autoFocus value={label} onChange={setLabel} />}
        </Labelled>
        <Labelled label={t('picklists.values')} help={t('picklists.pasteHelp')}>
          {(id) => <Input.TextArea id={id} rows={8} value={lines} onChange={(event) => setLines(event.target.value)} />}
        </Labelled>
      </div>
    </Modal>
  );
}
