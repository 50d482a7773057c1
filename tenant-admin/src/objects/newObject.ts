import type { Edit } from '../draft/draftApi';
import type { AppBody, Label, MetadataDocument, RoleBody } from '../metadata/documents';
import { withScope, withCreate } from '../roles/rights';

/** What somebody says about a new object; the rest follows from it. */
export type NewObject = {
  name: string;
  label: Label;
  pluralLabel: Label;
  icon: string;
  color: string;
  /** Apps that get a tab for it. */
  apps: readonly string[];
  /** Roles that may work with it. */
  roles: readonly string[];
};

/** Texts of the parts every new object starts with. */
export type StarterLabels = { name: Label; layout: Label; section: Label; listView: Label };

/** The documents of a new object that is usable at once: a name, a layout, a list, rights and tabs. */
export function newObjectEdits(
  object: NewObject,
  labels: StarterLabels,
  apps: readonly MetadataDocument<'app'>[],
  roles: readonly MetadataDocument<'role'>[],
): Edit[] {
  const { name, label, pluralLabel, icon, color } = object;
  return [
    { kind: 'object', name, body: { label, pluralLabel, icon, color, nameField: 'name' }, hash: '' },
    {
      kind: 'field',
      name: `${name}.name`,
      body: { label: labels.name, type: 'text', options: {}, required: true, searchable: true },
      hash: '',
    },
    { kind: 'layout', name: `${name}.standard`, body: starterLayout(labels), hash: '' },
    { kind: 'listView', name: `${name}.all`, body: starterList(labels), hash: '' },
    ...roles
      .filter((role) => object.roles.includes(role.name))
      .map((role) => ({ kind: 'role', name: role.name, body: withRights(role.body, name), hash: role.hash }) as const),
    ...apps
      .filter((app) => object.apps.includes(app.name))
      .map((app) => ({ kind: 'app', name: app.name, body: withTab(app.body, name), hash: app.hash }) as const),
  ];
}

function starterLayout(labels: StarterLabels) {
  return {
    label: labels.layout,
    default: true,
    assignments: [],
    facts: ['owner', 'updatedAt'],
    sections: [{ name: 'basics', label: labels.section, columns: 2, items: [{ field: 'name' }, { field: 'owner' }] }],
    related: [],
  } satisfies Edit['body'];
}

function starterList(labels: StarterLabels) {
  const columns = ['name', 'owner', 'updatedAt'].map((field) => ({ field }));
  return { label: labels.listView, columns, sort: [{ field: 'updatedAt', descending: true }], default: true };
}

/** Designers get everything, others their own and their people's records. */
function withRights(role: RoleBody, object: string): RoleBody {
  const designs = role.permissions.includes('designMetadata');
  const updating = withScope(withCreate(role, object, true), object, 'update', designs ? 'all' : 'ownAndSubordinates');
  return designs ? withScope(updating, object, 'delete', 'all') : updating;
}

function withTab(app: AppBody, object: string): AppBody {
  return { ...app, tabs: [...app.tabs, { object }] };
}
