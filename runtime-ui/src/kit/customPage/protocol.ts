import type { Mode } from '../theme/tokens';
import type { CustomPageMeta, Values } from '../api/types';

/** What a page is told first: where it stands, and how it is to look. */
export interface Start {
  place: CustomPageMeta['place'];
  /** Without an id on a list and for a new record. */
  record: { object: string; id: string | null };
  /** What a new record is to begin with. */
  values: Values;
  language: string;
  theme: PageTheme;
  /** The page itself, where it is only tried out. */
  html?: string;
}

export interface PageTheme {
  mode: Mode;
  /** Custom properties, such as `--ink`. */
  tokens: Record<string, string>;
}

/** A refusal as a page gets to know it. */
export interface PageProblem {
  code: string;
  status: number;
  /** A sentence in the viewer's language. */
  message: string;
  errors: { pointer: string; code: string; message: string }[];
}

/** What the page says over its channel. Anything may come: the page is a stranger. */
export type FromPage =
  { call: string; id: number; args: unknown[] } | { tell: 'drawn' | 'left' } | { tell: 'failed'; message: string };

/** What the page is told over its channel. */
export type ToPage =
  | { start: Start }
  | { theme: PageTheme }
  | { there: true }
  | { id: number; result: unknown }
  | { id: number; problem: PageProblem };

/** Reads a message of the page; undefined for what is none. */
export function readMessage(data: unknown): FromPage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { call, id, args, tell, message } = data as Record<string, unknown>;
  if (typeof call === 'string' && typeof id === 'number' && Array.isArray(args)) return { call, id, args };
  if (tell === 'drawn' || tell === 'left') return { tell };
  if (tell === 'failed') return { tell, message: String(message).slice(0, 300) };
  return undefined;
}
