import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import type { ApprovalProcessBody, ActionBody, Bodies, FieldBody, LayoutBody, ListViewBody } from '../gen/documents';
import type { PicklistBody, RoleBody, SharingRuleBody } from '../gen/documents';

export type * from '../gen/documents';

type Each<List> = NonNullable<List> extends readonly (infer Element)[] ? Element : never;

export type FieldOptions = NonNullable<FieldBody['options']>;

export type PicklistValue = Each<PicklistBody['values']>;

export type LayoutSection = Each<LayoutBody['sections']>;
export type LayoutItem = Each<LayoutSection['items']>;
export type RelatedList = Each<LayoutBody['related']>;
/** The lines of one relation, typed with the record. */
export type LineTable = Each<LayoutBody['lines']>;
/** A field of the lines; its conditions are about the record that they belong to. */
export type LineColumn = Each<LineTable['columns']>;
/** Both blank would mean everyone; that is the layout's `default`. */
export type Assignment = Each<LayoutBody['assignments']>;
/** Always, never, or when a formula is true. */
export type Condition = NonNullable<LayoutItem['required']>;

export type ListColumn = Each<ListViewBody['columns']>;
export type SortKey = Each<ListViewBody['sort']>;
/** Names of the fields by which a record stands in a calendar. */
export type CalendarFields = NonNullable<ListViewBody['calendar']>;

/** Whom records are shared with. */
export type Audience = SharingRuleBody['with'];

export type ApprovalStep = Each<ApprovalProcessBody['steps']>;

/** Something that an action asks for. */
export type ActionInput = Each<ActionBody['inputs']>;
export type OpenBody = NonNullable<ActionBody['open']>;

export type ObjectRights = RoleBody['objects'][string];
export type Scope = ObjectRights['read'];
export type FieldRight = NonNullable<ObjectRights['fields']>[string];

/** Every kind of document. */
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
