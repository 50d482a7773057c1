import { vi } from 'vitest';

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** What the fake server was asked. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** A server made of a few answers by `METHOD /path`; anything else is 404. It remembers what it was asked. */
export class FakeServer {
  readonly asked: Asked[] = [];
  readonly #answers = new Map<string, (asked: Asked) => Answer>();

  constructor() {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => Promise.resolve(this.#respond(address, init)));
    vi.stubGlobal('EventSource', SilentEvents);
  }

  on(call: string, answer: Answer | ((asked: Asked) => Answer)): this {
    this.#answers.set(call, typeof answer === 'function' ? answer : () => answer);
    return this;
  }

  calls(call: string): Asked[] {
    return this.asked.filter(({ method, path }) => `${method} ${path}` === call);
  }

  #respond(address: string, init: RequestInit): Response {
    const url = new URL(address, 'http://localhost');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    this.asked.push(asked);
    const answer = this.#answers.get(`${asked.method} ${asked.path}`)?.(asked);
    const { status = 200, body, headers = {} } = answer ?? { status: 404, body: { code: 'not_found' } };
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type, ...headers },
    });
  }
}

/** A stream of events that never says anything. */
class SilentEvents {
  addEventListener(): void {}
  close(): void {}
}
