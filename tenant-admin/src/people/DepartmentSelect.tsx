import { TreeSelect } from 'antd';
import { useDepartments } from './peopleApi';
import { subtreeIds, treeOf, type DepartmentNode } from './departmentTree';

type DepartmentSelectProps = {
  id?: string;
  value: string | null;
  onChange: (department: string | null) => void;
  /** A department that is being moved: it and those below it cannot be chosen. */
  except?: string;
};

type TreeOption = { value: string; title: string; disabled: boolean; children: TreeOption[] };

/** Chooses a department from the tree. */
export function DepartmentSelect({ id, value, onChange, except }: DepartmentSelectProps) {
  const { data = [], isPending } = useDepartments();
  const excluded = except ? subtreeIds(data, except) : new Set<string>();
  const option = ({ department, children }: DepartmentNode): TreeOption => ({
    value: department.id,
    title: department.name,
    disabled: excluded.has(department.id),
    children: children.map(option),
  });
  return (
    <TreeSelect
      id={id}
      allowClear
      treeDefaultExpandAll
      loading={isPending}
      value={value ?? undefined}
      treeData={treeOf(data).map(option)}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    />
  );
}
