import { expect, it } from 'vitest';
import { fieldMeta } from './fieldMeta';

it('a field may come without options', () => {
  expect(fieldMeta('remark', 'Remark', { label: {}, type: 'text' })).toMatchObject({ options: {}, target: undefined });
});
