import { searchOptions } from '../api/records';
import type { ObjectMeta, Reference } from '../api/types';
import { withRejected, withValue, type Line } from './line';

/** A record that was pasted by its name. */
interface Wanted {
  field: string;
  object: string;
  text: string;
}

/** What became of the search. */
export interface Answer extends Wanted {
  found: Reference | undefined;
}

/** The names that wait in these lines, each once. */
export function wantedIn(lines: readonly Line[], object: ObjectMeta): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { rejected = {} } of lines) {
    for (const [field, { text, code }] of Object.entries(rejected)) {
      const target = object.fields[field]?.target;
      if (code === 'looking_up' && target !== undefined) {
        wanted.set(`${field} ${text}`, { field, object: target, text });
      }
    }
  }
  return [...wanted.values()];
}

/** Searches a record by its name: the only one that is called just so. */
export async function lookUp(wanted: Wanted): Promise<Answer> {
  const options = await searchOptions(wanted.object, wanted.text).catch(() => []);
  const same = options.filter(({ name }) => name.toLowerCase() === wanted.text.toLowerCase());
  return { ...wanted, found: same.length === 1 ? same[0] : undefined };
}

/** The lines with the answer in every cell that waits for it. */
export function answered(lines: readonly Line[], { field, text, found }: Answer): readonly Line[] {
  return lines.map((line) => {
    const waiting = line.rejected?.[field];
    if (waiting?.code !== 'looking_up' || waiting.text !== text) return line;
    return found === undefined
      ? withRejected(line, field, { text, code: 'no_such_record' })
      : withValue(line, field, found);
  });
}
