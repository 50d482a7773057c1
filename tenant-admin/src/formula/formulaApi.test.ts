import { expect, it } from 'vitest';
import { tenantServer } from '../test/tenant';
import { checkFormula } from './formulaApi';

const CHECK = 'POST /api/formula/check';

it('tells the check of what is asked for only what it understands', async () => {
  const server = tenantServer().on(CHECK, { body: { ok: true, errors: [] } });
  const engineer = { name: 'engineer', type: 'lookup', options: { object: 'user' } };

  await checkFormula({
    object: 'tracking',
    formula: '$Input.engineer',
    context: 'effect',
    into: 'tracking.tracker',
    inputs: [{ ...engineer, label: { en: 'Engineer' }, required: true }],
  });

  expect(server.calls(CHECK)[0]?.body).toEqual({
    object: 'tracking',
    formula: '$Input.engineer',
    context: 'effect',
    into: 'tracking.tracker',
    inputs: [engineer],
  });
});
