import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import type { FormulaTree } from '../../gen/formulaTree';
import { readRecord } from '../../kit/api/records';
import type { LineTable, ObjectRecord, Values } from '../../kit/api/types';
import { layoutFor } from '../../kit/form/layouts';
import { LiveForm } from '../../kit/form/LiveForm';
import { FakeServer } from '../../kit/test/fakeServer';
import { customer, me } from '../../test/me';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { LinesPanel } from './LinesPanel';

speakChinese();

const mobile: FormulaTree = { node: 'field', root: 'record', path: ['mobile'], type: 'text' };
const known: FormulaTree = {
  node: 'comparison',
  operator: '<>',
  left: mobile,
  right: { node: 'constant', type: 'text' },
};

const table: LineTable = {
  relation: 'quotes',
  object: 'quote',
  field: 'customer',
  label: '报价明细',
  columns: [{ field: 'name' }, { field: 'amount', visible: { source: 'mobile <> ""', tree: known } }],
};

const sent = {
  id: '7',
  object: 'customer',
  version: 1,
  recordType: 'standard',
  name: '苏州恒泰',
  values: {
    name: '苏州恒泰',
    tags: ['important'],
    quotes: [
      {
        id: '8',
        object: 'quote',
        version: 1,
        recordType: null,
        name: 'QT-1',
        values: { name: 'QT-1', amount: '300.00' },
      },
      {
        id: '9',
        object: 'quote',
        version: 1,
        recordType: null,
        name: 'QT-2',
        values: { name: 'QT-2', amount: '70.00' },
      },
    ],
  },
  can: { update: true, delete: true },
};

function draw(record: ObjectRecord, values: Values) {
  const scene = { me, object: customer, recordType: 'standard', values, before: values };
  const live = new LiveForm(scene, layoutFor(customer, 'standard'));
  render(
    <MemoryRouter>
      <TestApp>
        <LinesPanel table={table} record={record} live={live} />
      </TestApp>
    </MemoryRouter>,
  );
}

it('keeps lines apart from values, and shows them in their order', async () => {
  new FakeServer().on('GET /api/objects/customer/records/7', { body: sent });
  const record = await readRecord('customer', '7');
  expect(record.values['tags']).toEqual(['important']);
  expect(record.values['quotes']).toBeUndefined();

  draw(record, record.values);

  expect(screen.getByRole('region', { name: '报价明细' })).toBeTruthy();
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['QT-1', 'QT-2']);
});

it('shows a column only where the record asks for it', async () => {
  new FakeServer().on('GET /api/objects/customer/records/7', { body: sent });
  const record = await readRecord('customer', '7');

  draw(record, { mobile: null });
  expect(screen.queryByRole('columnheader', { name: '金额' })).toBeNull();
  cleanup();

  draw(record, { mobile: '13800517726' });
  expect(screen.getByRole('columnheader', { name: '金额' })).toBeTruthy();
});
