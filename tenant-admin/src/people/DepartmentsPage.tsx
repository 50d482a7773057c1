import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdminPage } from '../ui/AdminPage';
import { Loaded } from '../ui/Loaded';
import { useNewButton } from '../ui/useNewButton';
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
  const button = useNewButton(t('departments.new'), () => create());
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
