import { asProblem, type Problem } from '../api/problem';
import { createCalls, refused, type PageHost } from './calls';
import { readMessage, type PageProblem, type PageTheme, type Start, type ToPage } from './protocol';

/** Learns how a page is. */
export interface PageWatch {
  drawn(): void;
  /** An error that the page did not handle. */
  failed(message: string): void;
}

/** Who carries out what a page asks for. */
export interface Attendant {
  host: PageHost;
  say(problem: Problem): PageProblem;
  /** The person wants out of the page. */
  left(): void;
}

const MOST_AT_ONCE = 20;

/**
 * The platform's end of the channel to a custom page. The page makes the channel and hands over this end, so that
 * nothing is ever posted to a window that could be another by then. The latest page to greet is the one that is heard.
 */
export class PageBridge {
  readonly #watch: PageWatch;
  #attendant: Attendant | undefined;
  #port: MessagePort | undefined;
  #running = 0;

  constructor(watch: PageWatch) {
    this.#watch = watch;
  }

  /** Calls are carried out by this one from now on. */
  attend(attendant: Attendant): void {
    this.#attendant = attendant;
  }

  connect(port: MessagePort, start: Start): void {
    this.close();
    this.#port = port;
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => void this.#hear(port, data));
    port.start();
    port.postMessage({ start } satisfies ToPage);
  }

  paint(theme: PageTheme): void {
    this.#port?.postMessage({ theme } satisfies ToPage);
  }

  /** Asks the page whether it is still there; it says so by being drawn. One that went elsewhere is silent. */
  ask(): void {
    this.#port?.postMessage({ there: true } satisfies ToPage);
  }

  close(): void {
    this.#port?.close();
    this.#port = undefined;
  }

  async #hear(port: MessagePort, data: unknown): Promise<void> {
    const message = readMessage(data);
    const attendant = this.#attendant;
    if (message === undefined || attendant === undefined) return;
    if ('call' in message) {
      const answer = await this.#answer(attendant, message.call, message.args);
      port.postMessage({ id: message.id, ...answer } satisfies ToPage);
    } else if (message.tell === 'failed') this.#watch.failed(message.message);
    else if (message.tell === 'left') attendant.left();
    else this.#watch.drawn();
  }

  async #answer({ host, say }: Attendant, name: string, args: unknown[]) {
    this.#running += 1;
    try {
      if (this.#running > MOST_AT_ONCE) throw refused('too_many_page_calls', { most: MOST_AT_ONCE });
      const calls = createCalls(host);
      const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
      if (call === undefined) throw refused('bad_page_call', { value: name });
      return { result: await call(...args) };
    } catch (thrown) {
      return { problem: say(asProblem(thrown)) };
    } finally {
      this.#running -= 1;
    }
  }
}
