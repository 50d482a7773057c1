import type { Call } from '../../gen/formulaTree';

/** A pattern as instructions; schemas/formula-tree.schema.json tells what each does. */
export type Program = NonNullable<Call['program']>;

/** Whether the whole text matches. All possibilities are followed at once, so time grows with the text only. */
export function matches(program: Program, text: string): boolean {
  let threads = reached(program, [0]);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    threads = reached(
      program,
      threads.filter((at) => takes(program, at, code)).map((at) => at + 1),
    );
    if (threads.length === 0) return false;
  }
  return threads.some((at) => program[at]?.[0] === 'match');
}

/** The instructions that take a character or accept, from these on. */
function reached(program: Program, starts: readonly number[]): number[] {
  const seen = new Set(starts);
  // A set goes on to what is added to it on the way.
  for (const at of seen) {
    const [kind, ...targets] = program[at] ?? [];
    if (kind === 'split' || kind === 'jump') targets.forEach((target) => seen.add(Number(target)));
  }
  return [...seen].filter((at) => program[at]?.[0] === 'char' || program[at]?.[0] === 'match');
}

/** Whether the instruction takes the code point: one of its ranges, written one after the other, has it. */
function takes(program: Program, at: number, code: number): boolean {
  const [kind, ...ranges] = program[at] ?? [];
  return (
    kind === 'char' && ranges.some((from, i) => i % 2 === 0 && code >= Number(from) && code <= Number(ranges[i + 1]))
  );
}
