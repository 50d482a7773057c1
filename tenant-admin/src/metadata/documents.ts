import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';

/** The bodies of metadata documents, as schemas/metadata describes them. */

/** A text per locale; at least one entry. */
export type Label = Record<string, string>;

/** Source text of a formula. */
export type Formula = string;

export type ObjectBody = {
  id?: number;
  label: Label;
  pluralLabel: Label;
  description?: Label;
  icon: string;
  color: string;
  nameField: string;
};

export type FieldOptions = Record<string, unknown>;

export type FieldBody = {
  id?: number;
  label: Label;
  type: string;
  options: FieldOptions;
  required?: boolean;
  unique?: boolean;
  searchable?: boolean;
  default?: Formula;
  help?: Label;
};

export type RecordTypeBody = { id?: number; label: Label; description?: Label; active: boolean; default?: boolean };

export type PicklistValue = { name: string; label: Label; color?: string; active: boolean };
export type PicklistBody = { label: Label; values: PicklistValue[] };

/** Always, never, or when a formula is true. */
export type Condition = boolean | Formula;

export type LayoutItem = {
  field: string;
  required?: Condition;
  readOnly?: Condition;
  visible?: Formula;
  span?: 1 | 2 | 3;
};
export type LayoutSection = {
  name: string;
  label: Label;
  columns: 1 | 2 | 3;
  visible?: Formula;
  items: LayoutItem[];
};
export type Sort = { field: string; descending?: boolean };
export type RelatedList = { object: string; field: string; label?: Label; columns: string[]; sort?: Sort[] };
/** A field of the lines; its conditions are about the record that they belong to. */
export type LineColumn = { field: string; required?: Condition; readOnly?: Condition; visible?: Formula };
/** The lines of one relation, typed with the record. */
export type LineTable = { relation: string; label?: Label; columns: LineColumn[]; totals?: string[] };
/** Both blank would mean everyone; that is the layout's `default`. */
export type Assignment = { role?: string; recordType?: string };
export type LayoutBody = {
  label: Label;
  default?: boolean;
  assignments: Assignment[];
  facts: string[];
  sections: LayoutSection[];
  lines?: LineTable[];
  related: RelatedList[];
};

export type ListColumn = { field: string; width?: number };
export type ListViewBody = {
  label: Label;
  filter?: Formula;
  columns: ListColumn[];
  sort: Sort[];
  default?: boolean;
  position?: number;
  calendar?: CalendarFields;
};

/** Names of the fields by which a record stands in a calendar. */
export type CalendarFields = { start: string; end: string; title?: string; person?: string };

export type ValidationRuleBody = {
  label: Label;
  /** True means: refused. */
  condition: Formula;
  message: Label;
  field?: string;
  active: boolean;
};

/** Whom records are shared with. */
export type Audience =
  { everyone: true } | { roles: string[] } | { department: string } | { person: string } | { superiorsOf: string };

export type SharingRuleBody = {
  label: Label;
  with: Audience;
  condition?: Formula;
  allows: 'read' | 'update';
  /** The only fields shown; all when absent. */
  fields?: string[];
  active: boolean;
};

/** Says who is meant without naming them; exactly one way. */
export type PersonRule =
  | { role: string }
  /** By the names they sign in with. */
  | { users: string[] }
  | { person: Formula }
  | { superiorOf: Formula; levels?: number }
  | { departmentHeadOf: Formula }
  | { chosen: true };
export type ApprovalStep = {
  name: string;
  label: Label;
  /** Somebody is asked where it is true. */
  condition?: Formula;
  otherwise?: 'approve' | 'skip' | 'refuse';
  approvers: PersonRule[];
  mode: 'all' | 'any' | 'inOrder';
  nobody: 'approve' | 'refuse' | 'assign';
  substitutes?: PersonRule[];
  editable?: string[];
};
export type ApprovalProcessBody = {
  label: Label;
  active: boolean;
  entry?: Formula;
  repeatable?: boolean;
  withoutSubmitter?: boolean;
  steps: ApprovalStep[];
  effects?: Partial<Record<'submitted' | 'approved' | 'refused', Effect[]>>;
};

/** One thing that happens by itself. */
export type Effect =
  | { do: 'update'; when?: Formula; target?: string; values: Record<string, Formula> }
  | { do: 'create'; when?: Formula; object: string; values: Record<string, Formula> }
  | { do: 'notify'; when?: Formula; to: PersonRule[]; message: Label };

export type AutomationBody = {
  label: Label;
  active: boolean;
  on: 'create' | 'update' | 'createOrUpdate' | 'delete';
  position?: number;
  condition?: Formula;
  effects: Effect[];
};

/** Something that an action asks for. */
export type ActionInput = {
  name: string;
  label: Label;
  type: string;
  options?: FieldOptions;
  required?: boolean;
};

export type OpenBody = {
  object: string;
  values: Record<string, Formula>;
  lines?: { object: string; values: Record<string, Formula> };
};

export type ActionBody = {
  label: Label;
  icon?: string;
  places: ('record' | 'list')[];
  roles?: string[];
  condition?: Formula;
  inputs?: ActionInput[];
  confirm?: Label;
  effects?: Effect[];
  open?: OpenBody;
};

export type Scope = 'none' | 'own' | 'ownAndSubordinates' | 'departmentTree' | 'all';
export type FieldRight = 'hidden' | 'read' | 'edit';
export type ObjectRights = {
  create: boolean;
  read: Scope;
  update: Scope;
  delete: Scope;
  fields?: Record<string, FieldRight>;
};
export type RoleBody = {
  label: Label;
  description?: Label;
  apps: string[];
  permissions: string[];
  objects: Record<string, ObjectRights>;
};

/** `file` is the hash of an uploaded workbook. */
export type PrintTemplateBody = {
  label: Label;
  file: string;
  fileName?: string;
  roles?: string[];
  position?: number;
};

/** A page that the tenant writes; some primary roles see it in place of the platform's own. */
export type CustomPageBody = { label: Label; place: 'record' | 'form' | 'list'; roles: string[]; html: string };

export type AppBody = { label: Label; icon: string; startsWithWorkbench?: boolean; tabs: { object: string }[] };

/** Every kind of document and its body. */
export type Bodies = {
  object: ObjectBody;
  field: FieldBody;
  recordType: RecordTypeBody;
  picklist: PicklistBody;
  layout: LayoutBody;
  listView: ListViewBody;
  validationRule: ValidationRuleBody;
  approvalProcess: ApprovalProcessBody;
  sharingRule: SharingRuleBody;
  automation: AutomationBody;
  action: ActionBody;
  printTemplate: PrintTemplateBody;
  page: CustomPageBody;
  role: RoleBody;
  app: AppBody;
};
export type Kind = keyof Bodies;

export type DraftState = NonNullable<MetadataDocument['draft']>;

/** A document with the draft applied; a save names its hash, so that nobody overwrites what he has not seen. */
export type MetadataDocument<K extends Kind = Kind> = Omit<Described<'DocumentReply'>, 'kind' | 'body'> & {
  kind: K;
  body: Bodies[K];
};

/** The part of a document name after its object: `mobile` of `customer.mobile`. */
export function localName(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}

/** The object a child document belongs to: `customer` of `customer.mobile`. */
export function objectOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
