import type { Described } from './described';

/** The body of application/problem+json; what is no answer of the platform has no more than a code. */
export type ProblemBody = Pick<Described<'ProblemReply'>, 'status' | 'code'> &
  Partial<Omit<Described<'ProblemReply'>, 'errors'>> & { errors?: FieldProblem[] };

type Refusal = Described<'ProblemReply.Error'>;

/** One refusal inside a problem: where, why, and what the tenant says about it. */
export type FieldProblem = Pick<Refusal, 'pointer' | 'code'> & Partial<Refusal>;

/** What the server refused or could not do; every failed request ends as one of these. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly params: Record<string, unknown>;

  constructor(body: ProblemBody) {
    super(body.title ?? body.code);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.traceId = body.traceId;
    this.errors = body.errors ?? [];
    this.params = body.params ?? {};
  }
}

/** No answer at all: the network or the server is away. */
export function offline(): Problem {
  return new Problem({ status: 0, code: 'offline' });
}

/** Anything thrown, as a problem. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem({
    status: 0,
    code: 'broken_page',
    title: thrown instanceof Error ? thrown.message : String(thrown),
  });
}

/** Reads the problem out of a refused reply; a reply that is not problem+json becomes one by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await readBody(response);
  return new Problem({ ...body, status: response.status, code: body.code ?? `http_${response.status}` });
}

async function readBody(response: Response): Promise<Partial<ProblemBody>> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Partial<ProblemBody>) : {};
}

/** `/values/quoteLines/2/values/price` → the line and its field; a field only where the pointer leads into one. */
export function lineOf(pointer: string): { relation: string; index: number; field?: string } | undefined {
  const match = /^\/values\/([^/]+)\/(\d+)(?:\/values\/([^/]+))?/.exec(pointer);
  if (match === null) return undefined;
  const [, relation = '', index = '', field] = match;
  return { relation, index: Number(index), ...(field !== undefined && { field }) };
}

/** `/values/mobile` → `mobile`; undefined when the pointer leads elsewhere. */
export function fieldOf(pointer: string): string | undefined {
  return /^\/values\/([^/]+)/.exec(pointer)?.[1];
}
