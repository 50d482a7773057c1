/* Written by `npm run gen` from schemas/metadata. */

/**
 * Name of a lucide icon, such as users or file-text.
 */
export type Icon = string;
/**
 * A name that other documents and formulas refer by: a small letter, then letters and digits. Never changes once published.
 */
export type Name = string;
/**
 * A formula over the fields of the object.
 */
export type Formula = string;
export type Effect =
  | {
      do: 'update';
      when?: Formula;
      /**
       * Look-ups that lead to the record that changes, such as customer or request.customer; the record itself when absent.
       */
      target?: string;
      object?: Name;
      /**
       * Formulas by the name of the field that takes their value; they name fields of the record it happens to.
       */
      values: {
        [k: string]: Formula;
      };
      /**
       * Who is told.
       *
       * @minItems 1
       * @maxItems 20
       */
      to?: PersonRule[];
      message?: Sentence;
    }
  | {
      do: 'create';
      when?: Formula;
      /**
       * Look-ups that lead to the record that changes, such as customer or request.customer; the record itself when absent.
       */
      target?: string;
      object: Name;
      /**
       * Formulas by the name of the field that takes their value; they name fields of the record it happens to.
       */
      values: {
        [k: string]: Formula;
      };
      /**
       * Who is told.
       *
       * @minItems 1
       * @maxItems 20
       */
      to?: PersonRule[];
      message?: Sentence;
    }
  | {
      do: 'notify';
      when?: Formula;
      /**
       * Look-ups that lead to the record that changes, such as customer or request.customer; the record itself when absent.
       */
      target?: string;
      object?: Name;
      /**
       * Formulas by the name of the field that takes their value; they name fields of the record it happens to.
       */
      values?: {
        [k: string]: Formula;
      };
      /**
       * Who is told.
       *
       * @minItems 1
       * @maxItems 20
       */
      to: PersonRule[];
      message: Sentence;
    };
/**
 * Says who is meant without naming them. Exactly one way; people who may not sign in are never meant.
 */
export type PersonRule =
  | {
      role: Name;
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
    }
  | {
      /**
       * These users, by the names they sign in with.
       *
       * @minItems 1
       * @maxItems 50
       *
       * Items: A name to sign in with.
       */
      users: string[];
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
    }
  | {
      person: Formula;
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
    }
  | {
      superiorOf: Formula;
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
    }
  | {
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
      departmentHeadOf: Formula;
    }
  | {
      /**
       * How many levels up the superior is: 1 is the direct one.
       */
      levels?: number;
      /**
       * Whom the person who sets it off chooses.
       */
      chosen: true;
    };
/**
 * The order of records: the first level decides, the next breaks ties.
 *
 * @maxItems 5
 *
 * Items: One level of the order.
 */
export type Sort = {
  field: Name;
  /**
   * Largest first.
   */
  descending?: boolean;
}[];
/**
 * A colour as #rrggbb.
 */
export type Color = string;

/**
 * Every kind of document and its body.
 */
export type Bodies = {
  action: ActionBody;
  app: AppBody;
  approvalProcess: ApprovalProcessBody;
  automation: AutomationBody;
  field: FieldBody;
  layout: LayoutBody;
  listView: ListViewBody;
  object: ObjectBody;
  page: PageBody;
  picklist: PicklistBody;
  printTemplate: PrintTemplateBody;
  recordType: RecordTypeBody;
  role: RoleBody;
  sharingRule: SharingRuleBody;
  validationRule: ValidationRuleBody;
}
/**
 * A button on records or lists, and what it does. Its document is named <object>.<action>.
 */
export type ActionBody = {
  label: Label;
  icon?: Icon;
  /**
   * Where the button stands: on the page of a record, over a list for the ticked rows, or both.
   *
   * @minItems 1
   *
   * Items: One place.
   */
  places: ('record' | 'list')[];
  /**
   * Who may press it; everybody who may read the record when absent.
   *
   * @maxItems 100
   */
  roles?: Name[];
  condition?: Formula;
  /**
   * What is asked for first. Formulas name it as $Input.<name>.
   *
   * @maxItems 20
   *
   * Items: One thing that is asked for.
   */
  inputs?: {
    name: Name;
    label: Label;
    /**
     * A field type; schemas/field-types/<type>.schema.json describes its options.
     */
    type: string;
    /**
     * What the field type asks for.
     */
    options?: {
      [k: string]: unknown;
    };
    /**
     * It must be filled in.
     */
    required?: boolean;
    help?: Sentence;
  }[];
  confirm?: Sentence;
  /**
   * What happens to each record, in this order; all of it or nothing.
   *
   * @minItems 1
   * @maxItems 20
   */
  effects?: Effect[];
  /**
   * The page for a new record opens, filled in; nothing is stored before it is saved.
   */
  open?: {
    object: Name;
    /**
     * Formulas by the name of the field they fill in; over the first record where several are ticked.
     */
    values: {
      [k: string]: Formula;
    };
    /**
     * One line of the new record for each record the button is pressed for.
     */
    lines?: {
      object: Name;
      /**
       * Formulas by the name of the field of the line; $Record is the record that the line is for.
       */
      values: {
        [k: string]: Formula;
      };
    };
  };
}
/**
 * A text for people, per language; the viewer sees the one of their language, else the Chinese one, else any.
 */
export type Label = {
  [k: string]: string;
}
/**
 * One or a few sentences for people, per language.
 */
export type Sentence = {
  [k: string]: string;
}
/**
 * A set of tabs for one line of work.
 */
export type AppBody = {
  label: Label;
  icon: Icon;
  /**
   * Whether the workbench opens first, with what the person has planned and what waits for approval; the first tab otherwise.
   */
  startsWithWorkbench?: boolean;
  /**
   * The tabs, from the left.
   *
   * @maxItems 60
   *
   * Items: One tab.
   */
  tabs: {
    object: Name;
  }[];
}
/**
 * In which order who decides about a record. Its document is named <object>.<process>.
 */
export type ApprovalProcessBody = {
  label: Label;
  /**
   * Whether records may be submitted. What runs already goes on in any case.
   */
  active: boolean;
  entry?: Formula;
  /**
   * Whether a record that is approved may be submitted again.
   */
  repeatable?: boolean;
  /**
   * Whether who submits is never asked about what they submitted, even where a step's approvers include them. A step that is left with nobody does what it does for nobody.
   */
  withoutSubmitter?: boolean;
  /**
   * The decisions, in their order.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One decision on the way.
   */
  steps: {
    name: Name;
    label: Label;
    condition?: Formula;
    /**
     * What becomes of the step for all other records.
     */
    otherwise?: 'approve' | 'skip' | 'refuse';
    /**
     * Who is asked.
     *
     * @minItems 1
     * @maxItems 20
     */
    approvers: PersonRule[];
    /**
     * How several approvers decide: everybody must approve, the first decision counts, or everybody one after the other.
     */
    mode: 'all' | 'any' | 'inOrder';
    /**
     * What happens when no approver is found.
     */
    nobody: 'approve' | 'refuse' | 'assign';
    /**
     * Who is asked when no approver is found; when they are nobody either, the record is refused.
     *
     * @maxItems 20
     */
    substitutes?: PersonRule[];
    /**
     * What those who decide may change meanwhile: fields, or lines by the name of their relation. Everything else is locked.
     *
     * @maxItems 100
     */
    editable?: Name[];
  }[];
  /**
   * What happens by itself, together with the decision it follows or not at all.
   */
  effects?: {
    /**
     * When a record is submitted.
     *
     * @maxItems 30
     */
    submitted?: Effect[];
    /**
     * When the last step is through.
     *
     * @maxItems 30
     */
    approved?: Effect[];
    /**
     * When it is refused, by somebody or automatically.
     *
     * @maxItems 30
     */
    refused?: Effect[];
  };
}
/**
 * What happens by itself when a record is saved or deleted, in the same transaction. Its document is named <object>.<automation>.
 */
export type AutomationBody = {
  label: Label;
  /**
   * Whether it happens at all.
   */
  active: boolean;
  /**
   * Which saves it is about: those that create a record, those that change one, or both; or else deletions, before which it happens.
   */
  on: 'create' | 'update' | 'createOrUpdate' | 'delete';
  /**
   * The automations of an object happen in this order, smallest first.
   */
  position?: number;
  condition?: Formula;
  /**
   * What happens, in this order; all of it or nothing.
   *
   * @minItems 1
   * @maxItems 20
   */
  effects: Effect[];
}
/**
 * A field of an object. Its document is named <object>.<field>.
 */
export type FieldBody = {
  /**
   * Number under which storage knows the field; given by the platform when it is first saved, never changed and never used again.
   */
  id?: number;
  label: Label;
  /**
   * The field type; schemas/field-types/<type>.schema.json describes its options. Once published it changes only within the same kind of value.
   */
  type: string;
  /**
   * What the field type asks for.
   */
  options?: {
    [k: string]: unknown;
  };
  /**
   * No record may leave it blank, on any layout and through any door.
   */
  required?: boolean;
  /**
   * No two records may hold the same value; blank ones do not count.
   */
  unique?: boolean;
  /**
   * The search box finds records by it.
   */
  searchable?: boolean;
  default?: Formula;
  help?: Sentence;
}
/**
 * How a record is presented, and to whom. Its document is named <object>.<layout>. The most special assignment wins: role and record type, then role, then record type, then the default layout.
 */
export type LayoutBody = {
  label: Label;
  /**
   * Taken where no assignment fits; exactly one of an object.
   */
  default?: boolean;
  /**
   * Whom the layout is for.
   *
   * @maxItems 500
   *
   * Items: A primary role, a record type, or both together.
   */
  assignments: {
    role?: Name;
    recordType?: Name;
  }[];
  /**
   * Names of the few fields at the head of the record.
   *
   * @maxItems 6
   */
  facts: Name[];
  /**
   * The blocks of the page, from the top.
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: A titled block of fields.
   */
  sections: {
    name: Name;
    label: Label;
    /**
     * How many columns the fields stand in where there is room.
     */
    columns: 1 | 2 | 3;
    visible?: Formula;
    /**
     * The fields, line by line.
     *
     * @maxItems 300
     *
     * Items: A field in the section.
     */
    items: {
      field: Name;
      /**
       * Must be filled on this layout.
       */
      required?: boolean | Formula;
      /**
       * May be seen and not changed on this layout.
       */
      readOnly?: boolean | Formula;
      visible?: Formula;
      /**
       * How many columns it takes.
       */
      span?: 1 | 2 | 3;
    }[];
  }[];
  /**
   * Lines of the record, edited with it.
   *
   * @maxItems 10
   *
   * Items: The lines of one relation as a table.
   */
  lines?: {
    relation: Name;
    label?: Label;
    /**
     * The fields of a line, from the left.
     *
     * @minItems 1
     * @maxItems 30
     *
     * Items: A field of the lines as a column.
     */
    columns: {
      field: Name;
      /**
       * Must be filled in every line; a formula is about the record.
       */
      required?: boolean | Formula;
      /**
       * May be seen and not changed in any line; a formula is about the record.
       */
      readOnly?: boolean | Formula;
      visible?: Formula;
    }[];
    /**
     * Names of fields of the record that stand under the table, such as the sum of its lines.
     *
     * @maxItems 6
     */
    totals?: Name[];
  }[];
  /**
   * Lists of records of other objects that point here.
   *
   * @maxItems 60
   *
   * Items: Records of one object that point here.
   */
  related: {
    object: Name;
    field: Name;
    label?: Label;
    /**
     * Names of the fields of that object shown as columns.
     *
     * @minItems 1
     * @maxItems 20
     */
    columns: Name[];
    sort?: Sort;
  }[];
}
/**
 * A named way to look at the records of an object. Its document is named <object>.<list view>.
 */
export type ListViewBody = {
  label: Label;
  filter?: Formula;
  /**
   * The columns, from the left.
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: One column.
   */
  columns: {
    field: Name;
    /**
     * Width in pixels; what suits the field when absent.
     */
    width?: number;
  }[];
  sort: Sort;
  /**
   * Draws the view as a calendar: which fields say when a record begins and ends.
   */
  calendar?: {
    start: Name;
    end: Name;
    title?: Name;
    person?: Name;
  };
  /**
   * Opened first; at most one of an object.
   */
  default?: boolean;
  /**
   * Smaller ones are offered first.
   */
  position?: number;
}
/**
 * A kind of record, such as customer. Its fields, layouts, list views and rules are documents of their own, named after it.
 */
export type ObjectBody = {
  /**
   * Number under which storage knows the object; given by the platform when it is first saved, never changed and never used again.
   */
  id?: number;
  label: Label;
  pluralLabel: Label;
  description?: Sentence;
  icon: Icon;
  color: Color;
  nameField: Name;
}
/**
 * A page that a tenant writes itself, shown to some roles in place of the platform's own. Its document is named <object>.<page>.
 */
export type PageBody = {
  label: Label;
  /**
   * Which page it stands in for: that of one record, that a record is typed in, or that of all records.
   */
  place: 'record' | 'form' | 'list';
  /**
   * Who sees it: those whose primary role is one of these. A role sees one page in each place.
   *
   * @minItems 1
   * @maxItems 50
   */
  roles: Name[];
  /**
   * An HTML page with everything in it, at most 262,144 characters: styles, scripts and pictures are part of it, for it may load nothing. It reaches records through `fangyuan`, which docs/guides/custom-pages.md describes.
   */
  html: string;
}
/**
 * A named set of choices that picklist fields of any object share.
 */
export type PicklistBody = {
  label: Label;
  /**
   * The choices, in the order they are offered.
   *
   * @maxItems 2000
   *
   * Items: One choice.
   */
  values: {
    /**
     * What records store and formulas compare with; never changes once published.
     */
    name: string;
    label: Label;
    color?: Color;
    /**
     * Whether it may still be chosen; records that hold it keep it.
     */
    active: boolean;
  }[];
}
/**
 * A workbook whose place-holders are filled with a record and its lines.
 */
export type PrintTemplateBody = {
  label: Label;
  /**
   * The hash of an uploaded workbook, as the upload answers it.
   */
  file: string;
  /**
   * What the printed file is called, with place-holders such as ${name}; without it, label and name of the record.
   */
  fileName?: string;
  /**
   * Roles that are offered the template; left out or empty, everybody who may read the record.
   *
   * @maxItems 50
   */
  roles?: Name[];
  /**
   * Templates stand in this order.
   */
  position?: number;
}
/**
 * A kind of record within an object, such as dealers among customers. Its document is named <object>.<record type>.
 */
export type RecordTypeBody = {
  /**
   * Number under which storage knows the record type; given by the platform when it is first saved, never changed and never used again.
   */
  id?: number;
  label: Label;
  description?: Sentence;
  /**
   * Whether new records may have it.
   */
  active: boolean;
  /**
   * Taken for a new record that names none; at most one of an object.
   */
  default?: boolean;
}
/**
 * What people who hold it see and may do. Rights of several roles add up.
 */
export type RoleBody = {
  label: Label;
  description?: Sentence;
  /**
   * Names of the apps offered to people whose primary role this is, in order.
   *
   * @maxItems 50
   */
  apps: Name[];
  /**
   * Rights beyond records.
   *
   * Items: One right.
   */
  permissions: ('designMetadata' | 'manageUsers' | 'manageTags')[];
  /**
   * Rights by name of object; none on objects not listed.
   */
  objects: {
    /**
     * Rights on the records of one object.
     */
    [k: string]: {
      /**
       * May create records.
       */
      create: boolean;
      /**
       * Whose records may be read.
       */
      read: 'none' | 'own' | 'ownAndSubordinates' | 'departmentTree' | 'all';
      /**
       * Whose records may be changed.
       */
      update: 'none' | 'own' | 'ownAndSubordinates' | 'departmentTree' | 'all';
      /**
       * Whose records may be deleted.
       */
      delete: 'none' | 'own' | 'ownAndSubordinates' | 'departmentTree' | 'all';
      /**
       * Rights by name of field; fields not listed may be changed.
       */
      fields?: {
        /**
         * What may be done with the field.
         */
        [k: string]: 'hidden' | 'read' | 'edit';
      };
    };
  };
}
/**
 * Opens records of an object, or a part of each, to people whose roles do not open them. Its document is named <object>.<rule>.
 */
export type SharingRuleBody = {
  label: Label;
  /**
   * Whom the records are shared with: exactly one of these.
   */
  with:
    | {
        /**
         * Everybody of the tenant.
         */
        everyone: true;
      }
    | {
        /**
         * Everybody with one of these roles.
         *
         * @minItems 1
         * @maxItems 50
         */
        roles: Name[];
      }
    | {
        /**
         * Everybody in the department of this name and in the departments below it.
         */
        department: string;
      }
    | {
        person: Name;
      }
    | {
        superiorsOf: Name;
      };
  condition?: Formula;
  /**
   * What may be done with the records.
   */
  allows: 'read' | 'update';
  /**
   * Only these fields are shown; in every other respect the record stays hidden. The whole record when absent.
   *
   * @minItems 1
   * @maxItems 100
   */
  fields?: Name[];
  /**
   * Whether it is applied.
   */
  active: boolean;
}
/**
 * States what is refused. Its document is named <object>.<rule>.
 */
export type ValidationRuleBody = {
  label: Label;
  condition: Formula;
  message: Sentence;
  field?: Name;
  /**
   * Whether it is applied.
   */
  active: boolean;
}
