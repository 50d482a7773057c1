import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DepartmentNode } from './departmentTree';
import styles from './DepartmentTree.module.css';
import { useUsers, type Department } from './peopleApi';

type DepartmentTreeProps = {
  nodes: readonly DepartmentNode[];
  onOpen: (department: Department) => void;
  /** Adds below a department. */
  onAdd: (parent: string) => void;
};

/** Departments below each other, with their heads and members. */
export function DepartmentTree({ nodes, onOpen, onAdd }: DepartmentTreeProps) {
  const { t } = useTranslation();
  const users = useUsers().data;
  const members = (id: string) => users?.filter(({ department }) => department?.id === id).length;
  return (
    <ul className={styles.tree}>
      {nodes.map(({ department, children }) => (
        <li key={department.id}>
          <div className={styles.row}>
            <Button type="link" onClick={() => onOpen(department)}>
              {department.name}
            </Button>
            {department.head && <span>{t('departments.headIs', { name: department.head.name })}</span>}
            {users && <span className="tabular">{t('departments.members', { count: members(department.id) })}</span>}
            <Button
              type="text"
              size="small"
              icon={<Plus size={14} />}
              aria-label={t('departments.addBelow', { name: department.name })}
              onClick={() => onAdd(department.id)}
            />
          </div>
          {children.length > 0 && <DepartmentTree nodes={children} onOpen={onOpen} onAdd={onAdd} />}
        </li>
      ))}
    </ul>
  );
}
