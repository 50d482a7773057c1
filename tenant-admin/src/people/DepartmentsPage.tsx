import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';
import { DepartmentDialog } from './DepartmentDialog';
import { DepartmentTree } from './DepartmentTree';
import { treeOf } from './departmentTree';
import { useDepartments, type Department } from './peopleApi';

/** The tree of departments. */
export function DepartmentsPage() {
  const { t } = useTranslation();
  const departments = useDepartments();
  const [open, setOpen] = useState<{ department?: Department; parent?: string } | null>(null);
  const create = (parent?: string) => setOpen({ parent });
  useShortcuts([{ code: 'KeyN', run: () => create() }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => create()}>
      {t('departments.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="network" title={t('departments.title')} hint={t('departments.hint')} actions={button}>
      <Loaded query={departments}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState kind="nothingYet" title={t('departments.empty')} action={button} />
          ) : (
            <DepartmentTree nodes={treeOf(all)} onOpen={(department) => setOpen({ department })} onAdd={create} />
          )
        }
      </Loaded>
      {open && <DepartmentDialog department={open.department} parent={open.parent} onClose={() => setOpen(null)} />}
    </AdminPage>
  );
}
