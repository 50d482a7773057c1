import { expect, it } from 'vitest';
import { AUDIENCES, blankAudience, isWhole, kindOf } from './audience';

it('tells every audience from the others', () => {
  expect(AUDIENCES.map((kind) => kindOf(blankAudience(kind)))).toEqual([...AUDIENCES]);
});

it('is whole once it says of whom it speaks', () => {
  expect(AUDIENCES.filter((kind) => isWhole(blankAudience(kind)))).toEqual(['everyone', 'person', 'superiorsOf']);
  expect(isWhole({ roles: ['salesperson'] })).toBe(true);
  expect(isWhole({ department: '7' })).toBe(true);
});
