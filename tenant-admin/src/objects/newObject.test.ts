import { expect, it } from 'vitest';
import type { MetadataDocument, RoleBody } from '../metadata/documents';
import { newObjectEdits } from './newObject';

const text = (en: string) => ({ en });
const labels = { name: text('Name'), layout: text('Standard'), section: text('Basics'), listView: text('All') };

function role(name: string, permissions: RoleBody['permissions']): MetadataDocument<'role'> {
  const body = { label: text(name), apps: [], permissions, objects: {} };
  return { kind: 'role', name, body, hash: name, draft: null, origin: 'template' };
}

const sales: MetadataDocument<'app'> = {
  kind: 'app',
  name: 'sales',
  body: { label: text('Sales'), icon: 'store', tabs: [{ object: 'customer' }] },
  hash: 'sales',
  draft: null,
  origin: 'template',
};

const machine = {
  name: 'machine',
  label: text('Machine'),
  pluralLabel: text('Machines'),
  icon: 'cog',
  color: '#5b646f',
  apps: ['sales'],
  roles: ['administration', 'salesperson'],
};

const edits = newObjectEdits(
  machine,
  labels,
  [sales],
  [role('administration', ['designMetadata']), role('salesperson', []), role('guest', [])],
);

it('a new object has a name, a layout and a list', () => {
  expect(edits.slice(0, 4).map(({ kind, name }) => `${kind}/${name}`)).toEqual([
    'object/machine',
    'field/machine.name',
    'layout/machine.standard',
    'listView/machine.all',
  ]);
});

it('the chosen roles may work with it, designers with all of it', () => {
  const rights = Object.fromEntries(
    edits.flatMap((edit) => (edit.kind === 'role' ? [[edit.name, edit.body.objects['machine']]] : [])),
  );
  expect(rights).toEqual({
    administration: { create: true, read: 'all', update: 'all', delete: 'all' },
    salesperson: { create: true, read: 'ownAndSubordinates', update: 'ownAndSubordinates', delete: 'none' },
  });
});

it('the chosen apps get a tab at the end', () => {
  expect(edits.at(-1)).toMatchObject({
    kind: 'app',
    name: 'sales',
    body: { tabs: [{ object: 'customer' }, { object: 'machine' }] },
  });
});
