import { describe, expect, it } from 'vitest';
import { isTable, readTable } from './tsv';

describe('a table from the clipboard', () => {
  it('has rows by line and cells by tab', () => {
    expect(readTable('伺服电机\t2\r\n驱动器\t\t4\r\n')).toEqual([
      ['伺服电机', '2'],
      ['驱动器', '', '4'],
    ]);
  });

  it('keeps tabs, lines and quotes within quotes', () => {
    expect(readTable('"a\tb"\t"x ""y""\nz"')).toEqual([['a\tb', 'x "y"\nz']]);
  });

  it('takes a stray quote for what it is', () => {
    expect(readTable('7" 屏\t1')).toEqual([['7" 屏', '1']]);
  });

  it('is no table when it is one cell', () => {
    expect(isTable('1280\n')).toBe(false);
    expect(isTable('1280\t2')).toBe(true);
  });
});
