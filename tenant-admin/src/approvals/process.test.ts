import { expect, it } from 'vitest';
import type { ApprovalProcessBody } from '../metadata/documents';
import { changed, duplicated, moved, newStep, withoutStep, withStep } from './process';

const blank: ApprovalProcessBody = { label: {}, active: false, steps: [] };
const body = withStep(withStep(blank, 0, newStep(blank, {})), 1, { ...newStep(blank, {}), name: 'director' });
const namesOf = ({ steps }: ApprovalProcessBody) => steps.map(({ name }) => name);

it('adds a step under a name of its own', () => {
  expect(namesOf(withStep(body, 1, newStep(body, {})))).toEqual(['step', 'step2', 'director']);
});

it('copies a step behind itself', () => {
  expect(namesOf(duplicated(body, 1))).toEqual(['step', 'director', 'director2']);
});

it('moves a step, and nowhere beyond the ends', () => {
  expect(namesOf(moved(body, 0, 1))).toEqual(['director', 'step']);
  expect(moved(body, 0, -1)).toBe(body);
  expect(moved(body, 1, 2)).toBe(body);
});

it('keeps the last step', () => {
  const one = withoutStep(body, 0);

  expect(namesOf(one)).toEqual(['director']);
  expect(withoutStep(one, 0)).toBe(one);
});

it('changes one step only', () => {
  expect(changed(body, 1, { mode: 'any' }).steps.map(({ mode }) => mode)).toEqual(['all', 'any']);
});
