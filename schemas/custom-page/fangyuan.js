/**
 * What stands in front of every custom page: `fangyuan`, the page's only way to the platform. It speaks to the page
 * around the frame over a channel of its own; docs/guides/custom-pages.md tells what the calls do.
 */
(() => {
  'use strict';
  const { port1: port, port2: handed } = new MessageChannel();
  const waiting = new Map();
  let calls = 0;
  let stage = {};
  let begin;
  const ready = new Promise((resolve) => {
    begin = resolve;
  });

  /** What the platform refused: a code, a sentence in the person's language, and what is wrong with which field. */
  class Problem extends Error {
    constructor({ message, ...rest }) {
      super(message);
      this.name = 'Problem';
      Object.assign(this, rest);
    }
  }

  function call(name, ...args) {
    return new Promise((resolve, reject) => {
      calls += 1;
      port.postMessage({ call: name, id: calls, args });
      waiting.set(calls, { resolve, reject });
    });
  }

  function answer({ id, result, problem }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (problem === undefined) resolve(result);
    else reject(new Problem(problem));
  }

  function paint(theme) {
    stage = { ...stage, theme: theme.mode };
    for (const [name, value] of Object.entries(theme.tokens)) document.documentElement.style.setProperty(name, value);
  }

  function start({ theme, html, ...where }) {
    stage = where;
    if (html !== undefined) write(html);
    paint(theme);
    begin(fangyuan);
  }

  /** A page that is only tried out is not on the server yet. */
  function write(html) {
    const base = document.querySelector('style').outerHTML;
    document.open();
    listen();
    document.write(`<!doctype html>${base}${html}`);
    document.close();
  }

  function listen() {
    addEventListener('DOMContentLoaded', () => port.postMessage({ tell: 'drawn' }));
    addEventListener('error', ({ message }) => port.postMessage({ tell: 'failed', message }));
    addEventListener('unhandledrejection', ({ reason }) =>
      port.postMessage({ tell: 'failed', message: String(reason?.message ?? reason) }),
    );
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) port.postMessage({ tell: 'left' });
    });
  }

  const fangyuan = Object.freeze({
    ready,
    /** `record`, `form` or `list`. */
    get place() {
      return stage.place;
    },
    /** Where the page stands; without an id on a list and for a new record. */
    get record() {
      return stage.record;
    },
    /** What a new record is to begin with. */
    get values() {
      return stage.values;
    },
    get language() {
      return stage.language;
    },
    /** `light` or `dark`. */
    get theme() {
      return stage.theme;
    },
    me: () => call('me'),
    get: (object, id) => call('get', object, id),
    list: (object, query) => call('list', object, query),
    create: (object, values, recordType) => call('create', object, values, recordType),
    save: (object, id, values, version) => call('save', object, id, values, version),
    remove: (object, id, version) => call('remove', object, id, version),
    open: (object, id) => call('open', object, id),
    toast: (text) => call('toast', text),
  });

  // Connections from browser to browser are no requests, so that no policy of the page keeps them within.
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) delete window[name];

  Object.defineProperty(window, 'fangyuan', { value: fangyuan });
  port.addEventListener('message', ({ data }) => {
    if (data.start !== undefined) start(data.start);
    else if (data.there) port.postMessage({ tell: 'drawn' });
    else if (data.theme !== undefined) paint(data.theme);
    else answer(data);
  });
  port.start();
  listen();
  parent.postMessage({ fangyuan: 1 }, location.origin, [handed]);
})();
