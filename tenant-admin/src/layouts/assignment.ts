import type { Assignment, LayoutBody, MetadataDocument } from '../metadata/documents';

type LayoutDocument = Pick<MetadataDocument<'layout'>, 'name' | 'body'>;

/** What a cell of the assignment matrix shows: the layout in force, and whether the cell itself names it. */
export type AssignedLayout = { layout: string | undefined; own: boolean };

/** The layout in force for a role and a record type: the pair, then the role, then the record type, then the default. */
export function layoutFor(layouts: readonly LayoutDocument[], at: Assignment): AssignedLayout {
  const own = isDefault(at) ? defaultOf(layouts) : assignedTo(layouts, at);
  if (own) return { layout: own.name, own: true };
  const inherited =
    (at.role && at.recordType && assignedTo(layouts, { role: at.role })) ||
    (at.role && at.recordType && assignedTo(layouts, { recordType: at.recordType })) ||
    defaultOf(layouts);
  return { layout: inherited ? inherited.name : undefined, own: false };
}

/** The layouts that change when a cell is given a layout, or (undefined) is left to inherit. */
export function assign<D extends LayoutDocument>(
  layouts: readonly D[],
  at: Assignment,
  layout: string | undefined,
): D[] {
  return layouts
    .map((document) => ({ ...document, body: reassigned(document.body, at, document.name === layout) }))
    .filter((document, index) => !same(document.body, layouts[index]?.body));
}

function reassigned(body: LayoutBody, at: Assignment, chosen: boolean): LayoutBody {
  if (isDefault(at)) return { ...body, default: chosen };
  const rest = body.assignments.filter((other) => !equal(other, at));
  return { ...body, assignments: chosen ? [...rest, at] : rest };
}

function same(a: LayoutBody, b: LayoutBody | undefined): boolean {
  if (!b || (a.default ?? false) !== (b.default ?? false)) return false;
  return (
    a.assignments.length === b.assignments.length &&
    a.assignments.every((one) => b.assignments.some((other) => equal(one, other)))
  );
}

function isDefault(at: Assignment): boolean {
  return !at.role && !at.recordType;
}

function assignedTo(layouts: readonly LayoutDocument[], at: Assignment): LayoutDocument | undefined {
  return layouts.find(({ body }) => body.assignments.some((other) => equal(other, at)));
}

function defaultOf(layouts: readonly LayoutDocument[]): LayoutDocument | undefined {
  return layouts.find(({ body }) => body.default);
}

function equal(a: Assignment, b: Assignment): boolean {
  return (a.role ?? '') === (b.role ?? '') && (a.recordType ?? '') === (b.recordType ?? '');
}
