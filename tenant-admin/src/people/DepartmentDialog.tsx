import { Input, InputNumber, Modal, Popconfirm, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import styles from '../objects/NewObjectDialog.module.css';
import { Labelled } from '../ui/Labelled';
import { useCommand } from '../ui/useCommand';
import { DepartmentSelect } from './DepartmentSelect';
import {
  createDepartment,
  deleteDepartment,
  updateDepartment,
  useUsers,
  type Department,
  type DepartmentDraft,
} from './peopleApi';

type DepartmentDialogProps = { department: Department | undefined; parent: string | undefined; onClose: () => void };

/** Makes, changes, moves or deletes a department. */
export function DepartmentDialog({ department, parent, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation();
  const users = useUsers().data ?? [];
  const [draft, setDraft] = useState<DepartmentDraft>({
    name: department?.name ?? '',
    parent: department?.parent ?? parent ?? null,
    head: department?.head?.id ?? null,
    position: department?.position ?? 0,
  });
  const change = (part: Partial<DepartmentDraft>) => setDraft({ ...draft, ...part });
  const stale = adminKeys.people('departments');
  const save = useCommand(() => (department ? updateDepartment(department, draft) : createDepartment(draft)), stale);
  const remove = useCommand(deleteDepartment, stale);
  return (
    <Modal
      open
      title={department?.name ?? t('departments.new')}
      okText={t('ui.save')}
      okButtonProps={{ disabled: draft.name.trim() === '', loading: save.isPending }}
      onOk={() => save.mutate(undefined, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('departments.name')} required>
          {(id) => (
            <Input id={id} autoFocus value={draft.name} onChange={(event) => change({ name: event.target.value })} />
          )}
        </Labelled>
        <Labelled label={t('departments.parent')}>
          {(id) => (
            <DepartmentSelect
              id={id}
              except={department?.id}
              value={draft.parent}
              onChange={(above) => change({ parent: above })}
            />
          )}
        </Labelled>
        <Labelled label={t('departments.head')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              showSearch
              optionFilterProp="label"
              value={draft.head}
              options={users.map((user) => ({ value: user.id, label: user.name }))}
              onChange={(head: string | undefined) => change({ head: head ?? null })}
            />
          )}
        </Labelled>
        <Labelled label={t('departments.position')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              precision={0}
              value={draft.position}
              onChange={(position) => change({ position: position ?? 0 })}
            />
          )}
        </Labelled>
        {department && (
          <Popconfirm
            title={t('departments.deleteQuestion', { name: department.name })}
            onConfirm={() => remove.mutate(department, { onSuccess: onClose })}
          >
            <Button danger type="text" loading={remove.isPending}>
              {t('ui.remove')}
            </Button>
          </Popconfirm>
        )}
      </div>
    </Modal>
  );
}
