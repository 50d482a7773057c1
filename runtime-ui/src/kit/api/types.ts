/** What the server says, as TypeScript. Tenants' objects are data, so only the envelope has types. */

import type { FormulaTree } from '../../gen/formulaTree';
import type { Described } from './described';

export type Reference = Described<'NamedReply'>;

/** A look-up to a record the viewer may not read. */
export interface NoAccess {
  noAccess: true;
}

export type LookupValue = Reference | NoAccess;

/** One value of a record as it travels: decimals are strings, blank is null. */
export type FieldValue = string | boolean | readonly string[] | LookupValue | null;

export type Values = Record<string, FieldValue>;

/** Lines of records, by relation. */
export type LinesByRelation = Record<string, readonly ObjectRecord[]>;

/** A record as pages use it. */
export type ObjectRecord = Omit<Described<'RecordReply'>, 'name' | 'values'> & {
  name: string;
  values: Values;
  /** By relation, in their order; only where the record was read by itself. */
  lines?: LinesByRelation | undefined;
};

export type RecordPage = Omit<Described<'RecordPageReply'>, 'records'> & { records: ObjectRecord[] };

export type Change = Omit<Described<'HistoryReply.Change'>, 'before' | 'after'> & {
  before: FieldValue;
  after: FieldValue;
};

export type HistoryEntry = Omit<Described<'HistoryReply.Entry'>, 'changes'> & { changes: Change[] };

/** One deletion: the record it was about, and how many went with it. */
export type BinEntry = Described<'BinReply.Entry'>;

/** A condition as it was written and as the browser evaluates it. */
export interface FormulaCondition {
  source: string;
  tree: FormulaTree;
}

/** Always, never, or when the formula says so. */
export type Condition = boolean | FormulaCondition;

export interface FieldMeta<O = Record<string, unknown>> {
  id: number;
  name: string;
  label: string;
  type: string;
  options: O;
  required: boolean;
  unique: boolean;
  access: 'read' | 'edit';
  system: boolean;
  sortable: boolean;
  filterable: boolean;
  target?: string;
  picklist?: string;
  help?: string;
  formula?: FormulaTree;
  default?: FormulaTree;
  /** Of a roll-up: which records it sums up, where the viewer may know. */
  condition?: FormulaTree;
}

export interface LayoutItem {
  field: string;
  required?: Condition;
  readOnly?: Condition;
  visible?: FormulaCondition;
  span?: 1 | 2 | 3;
}

export interface LayoutSection {
  name: string;
  label: string;
  columns: 1 | 2 | 3;
  visible?: FormulaCondition;
  items: LayoutItem[];
}

export interface SortKey {
  field: string;
  descending?: boolean;
}

export interface RelatedList {
  object: string;
  field: string;
  label?: string;
  columns: string[];
  sort?: SortKey[];
}

/** The lines of one relation, shown with the record that they belong to. */
export interface LineTable {
  relation: string;
  /** Whose records the lines are. */
  object: string;
  /** Their look-up to the record. */
  field: string;
  label: string;
  columns: LineColumn[];
  /** Fields of the record that stand under the table. */
  totals?: string[];
  /** Nobody may change its lines now, as while an approval holds the record. */
  closed?: boolean;
}

/** A field of the lines; its conditions are about the record that they belong to. */
export interface LineColumn {
  field: string;
  required?: Condition;
  readOnly?: Condition;
  visible?: FormulaCondition;
}

export interface Layout {
  label: string;
  facts: string[];
  sections: LayoutSection[];
  lines?: LineTable[];
  related: RelatedList[];
}

export interface ListView {
  name: string;
  label: string;
  filter?: string;
  columns: { field: string; width?: number }[];
  sort: SortKey[];
  default: boolean;
  /** Only of a view that is drawn as a calendar. */
  calendar?: CalendarFields;
}

/** Names of the fields by which a record stands in a calendar. */
export interface CalendarFields {
  start: string;
  end: string;
  /** What is written on it; the record's name when absent. */
  title?: string;
  person?: string;
}

export interface RecordTypeMeta {
  name: string;
  label: string;
  default: boolean;
}

export interface RuleMeta {
  name: string;
  tree: FormulaTree;
  message: string;
  field?: string | null;
}

/** A button on records or over lists. */
export interface ActionMeta {
  name: string;
  label: string;
  icon?: string;
  places: ('record' | 'list')[];
  /** Where the browser can judge it; the server always does. */
  condition?: FormulaTree;
  inputs: FieldMeta[];
  /** What is to be confirmed first; "" for nothing. */
  confirm: string;
  /** The object whose page for a new record it opens. */
  opens?: string;
}

/** A page that the tenant wrote; its content is asked for apart. */
export interface CustomPageMeta {
  name: string;
  label: string;
  /** Which page of the platform it stands in for: of a record, that a record is typed in, or of all records. */
  place: 'record' | 'form' | 'list';
  /** Differs whenever the page does. */
  revision: string;
}

export interface ObjectMeta {
  id: number;
  name: string;
  label: string;
  pluralLabel: string;
  icon: string;
  color: string;
  nameField: string;
  rights: { create: boolean; read: boolean; update: boolean; delete: boolean };
  fields: Record<string, FieldMeta>;
  recordTypes: RecordTypeMeta[];
  layouts: Record<string, Layout>;
  layoutByRecordType: Record<string, string>;
  listViews: ListView[];
  rules: RuleMeta[];
  actions?: ActionMeta[];
  /** What the tenant shows the viewer in place of the platform's own pages; at most one in each place. */
  pages?: CustomPageMeta[];
  /** Whether its records go through approvals. */
  approvals?: boolean;
}

export interface Choice {
  name: string;
  label: string;
  color?: string | null;
  active: boolean;
}

export interface PicklistMeta {
  label: string;
  values: Choice[];
}

export interface AppMeta {
  name: string;
  label: string;
  icon: string;
  /** Whether the workbench opens first; the first tab otherwise. */
  startsWithWorkbench: boolean;
  tabs: string[];
}

/** Everything the viewer's screens are drawn from, already reduced to what the viewer may see. */
export interface Me {
  user: Reference & {
    login: string;
    /** "" where there is none, as `mobile`. */
    email: string;
    mobile: string;
    locale: string;
    department: Reference | null;
    superior: Reference | null;
    primaryRole: string;
    primaryRoleLabel: string;
  };
  /** As formulas know it by `$Tenant`. */
  tenant: { code: string; name: string; zone: string; locale: string };
  permissions: string[];
  release: number;
  apps: AppMeta[];
  objects: Record<string, ObjectMeta>;
  picklists: Record<string, PicklistMeta>;
}

export type Session = Described<'SessionReply'>;
