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
  const found: number[] = [];
  // A set goes on to what is added to it on the way.
  for (const at of seen) {
    const instruction = program[at] ?? [];
    const [kind] = instruction;
    if (kind === 'split' || kind === 'jump')
      for (let i = 1; i < instruction.length; i++) seen.add(Number(instruction[i]));
    else found.push(at);
  }
  return found;
}

/** Whether the instruction takes the code point: one of its ranges, written one after the other, has it. */
function takes(program: Program, at: number, code: number): boolean {
  const instruction = program[at] ?? [];
  if (instruction[0] !== 'char') return false;
  for (let i = 1; i < instruction.length; i += 2) {
    if (code >= Number(instruction[i]) && code <= Number(instruction[i + 1])) return true;
  }
  return false;
}
