import type { Department } from './peopleApi';

/** A department with those below it, in order. */
export type DepartmentNode = { department: Department; children: DepartmentNode[] };

/** Departments as the tree they are; one whose parent is unknown stands at the top. */
export function treeOf(departments: readonly Department[]): DepartmentNode[] {
  const known = new Set(departments.map(({ id }) => id));
  const below = (parent: string | null): DepartmentNode[] =>
    departments
      .filter((one) => (one.parent && known.has(one.parent) ? one.parent : null) === parent)
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'zh-CN'))
      .map((department) => ({ department, children: below(department.id) }));
  return below(null);
}

/** A department and everything below it: where it cannot be moved to. */
export function subtreeIds(departments: readonly Department[], id: string): Set<string> {
  const found = new Set([id]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const one of departments) if (one.parent && found.has(one.parent)) found.add(one.id);
  }
  return found;
}
