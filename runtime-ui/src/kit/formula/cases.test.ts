import { describe, expect, it } from 'vitest';
import type { FormulaTree, Type, Value } from '../../gen/formulaTree';
import { parseMoment } from './calendar';
import { evaluate, type Outcome } from './evaluate';
import type { Fields, FormulaContext, FormulaRow } from './frame';
import { functionNames } from './functions';
import type { FormulaValue } from './values';
import { readValue, writeValue } from './wire';

interface Typed {
  type: Type;
  value: Value | null;
}

interface FormulaCase {
  formula: string;
  why?: string;
  fields?: Record<string, Typed>;
  prior?: Record<string, Value | null>;
  isNew?: boolean;
  user?: Record<string, Typed>;
  tenant?: Record<string, Typed>;
  now?: string;
  zone?: string;
  result?: Typed;
  fault?: { code: string; column: number };
  error?: unknown;
  skip?: { browser?: string };
}

interface CaseFile {
  function: string;
  cases: FormulaCase[];
}

const schemas = '../../../../schemas';
const files = import.meta.glob<CaseFile>('../../../../schemas/formula-cases/*.json', {
  eager: true,
  import: 'default',
});
const treeFiles = import.meta.glob<(FormulaTree | null)[]>('../../../../schemas/formula-trees/*.json', {
  eager: true,
  import: 'default',
});

describe.each(Object.entries(files))('%s', (path, file) => {
  const trees = treeFiles[path.replace(`${schemas}/formula-cases`, `${schemas}/formula-trees`)] ?? [];
  const compiled = file.cases.map((one, i) => ({ ...one, tree: trees[i] ?? null }));

  it('has a tree for each formula that is not refused', () => {
    expect(trees.length).toBe(file.cases.length);
    expect(compiled.filter(({ tree, error }) => (tree === null) !== (error !== undefined))).toEqual([]);
  });

  compiled.forEach((one, i) => {
    const { tree, skip, formula } = one;
    if (tree === null) return;
    const note = [one.why, skip?.browser].filter((part) => part !== undefined).join(' — ');
    it.skipIf(skip?.browser !== undefined)(`${i + 1}: ${formula} ${note}`, () => {
      expect(written(evaluate(tree, rowOf(one), contextOf(one)))).toEqual(expected(one));
    });
  });
});

it('has a file for each function, and cases for each file', () => {
  const calls = JSON.stringify(treeFiles).matchAll(/"function":"(\w+)"/g);
  const called = new Set(Array.from(calls, ([, name]) => name));

  expect(functionNames().toSorted()).toEqual([...called].toSorted());
});

const expected = ({ result, fault }: FormulaCase) => fault ?? { value: result?.value };

function written(outcome: Outcome): unknown {
  switch (outcome.kind) {
    case 'value':
      return { value: outcome.value && writeValue(outcome.value) };
    case 'fault':
      return { code: outcome.code, column: outcome.column };
    case 'unknown':
      return outcome;
  }
}

function rowOf({ fields = {}, prior = {}, isNew = false }: FormulaCase): FormulaRow {
  const { value } = fieldsOf(fields);
  return {
    value,
    prior: (path, type) => {
      const before = prior[path.join('.')];
      return before === undefined ? value(path, type) : read(before, type);
    },
    isNew,
  };
}

function contextOf({ now, zone = 'Asia/Shanghai', user = {}, tenant = {} }: FormulaCase): FormulaContext {
  return {
    now: parseMoment(now ?? '2026-03-15T16:30:00.000000Z') ?? 0n,
    zone,
    user: fieldsOf(user),
    tenant: fieldsOf(tenant),
  };
}

const fieldsOf = (fields: Record<string, Typed>): Fields => ({
  value: (path, type) => read(fields[path.join('.')]?.value ?? null, type),
});

function read(value: Value | null, type: Type): FormulaValue {
  const known = readValue(value, type);
  if (known === undefined) throw new TypeError(`The case has a value that is no ${type}: ${String(value)}`);
  return known;
}
