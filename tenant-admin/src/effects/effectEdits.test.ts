import { describe, expect, it } from 'vitest';
import type { Effect } from '../metadata/documents';
import type { ObjectField } from '../objects/useObjectFields';
import { EFFECTS, isWhole, moved, newEffect } from './effectEdits';
import { targetObject } from './targetObject';

const effects: Effect[] = EFFECTS.map(newEffect);
const kinds = (all: readonly Effect[]) => all.map((effect) => effect.do);

const lookup = (object: string, name: string, target: string): ObjectField => ({
  object,
  name,
  target,
  label: name,
  type: 'lookup',
  picklist: undefined,
  body: null,
});

describe('effects in their order', () => {
  it('move by one place, and nowhere beyond the ends', () => {
    expect(kinds(moved(effects, 0, 1))).toEqual(['create', 'update', 'notify']);
    expect(kinds(moved(effects, 0, -1))).toEqual([...EFFECTS]);
    expect(kinds(moved(effects, 2, 3))).toEqual([...EFFECTS]);
  });

  it('are not whole as they begin', () => {
    expect(effects.map(isWhole)).toEqual([false, false, false]);
  });

  it.each<[string, Effect, boolean]>([
    ['a value', { do: 'update', values: { state: '"done"' } }, true],
    ['a value without its formula', { do: 'update', values: { state: '"done"', tracker: ' ' } }, false],
    ['no object to create', { do: 'create', object: '', values: { name: 'name' } }, false],
    ['nobody to tell', { do: 'notify', to: [], message: { en: 'Done' } }, false],
    ['a message for somebody', { do: 'notify', to: [{ person: 'owner' }], message: { en: 'Done' } }, true],
  ])('are whole or not with %s', (_, effect, whole) => {
    expect(isWhole(effect)).toBe(whole);
  });
});

describe('the record that changes', () => {
  const fields = new Map([
    ['tracking', [lookup('tracking', 'request', 'request')]],
    ['request', [lookup('request', 'customer', 'customer')]],
  ]);

  it.each([
    [undefined, 'tracking'],
    ['', 'tracking'],
    ['request', 'request'],
    ['request.customer', 'customer'],
    ['nothing.customer', ''],
  ])('is found through look-ups: %s', (target, object) => {
    expect(targetObject(fields, 'tracking', target)).toBe(object);
  });
});
