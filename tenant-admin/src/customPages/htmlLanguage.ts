import { StreamLanguage, type StreamParser } from '@codemirror/language';

/** Where in the page the reader stands; scripts and styles are not coloured, for `<` is no tag there. */
interface Place {
  within: 'text' | 'tag' | 'comment' | 'raw';
  next: 'text' | 'raw';
}

const parser: StreamParser<Place> = {
  startState: () => ({ within: 'text', next: 'text' }),
  token(stream, place) {
    if (place.within === 'comment') {
      if (stream.match('-->')) place.within = 'text';
      else if (!stream.skipTo('-->')) stream.skipToEnd();
      return 'comment';
    }
    if (place.within === 'tag') {
      if (stream.match(/^\/?>/)) {
        place.within = place.next;
        return 'keyword';
      }
      if (stream.match(/^("[^"]*"?|'[^']*'?)/)) return 'string';
      if (stream.match(/^[^\s"'>=/]+/)) return 'atom';
      stream.next();
      return null;
    }
    if (place.within === 'text' && stream.match('<!--')) {
      place.within = 'comment';
      return 'comment';
    }
    const opened = stream.match(place.within === 'raw' ? /^<\/(script|style)/i : /^<[!/]?([a-z][\w-]*)/i);
    if (opened) {
      const [text, name = ''] = opened as RegExpMatchArray;
      place.within = 'tag';
      place.next = /^(script|style)$/i.test(name) && !text.startsWith('</') ? 'raw' : 'text';
      return 'keyword';
    }
    stream.next();
    stream.eatWhile(/[^<]/);
    return null;
  },
};

/** Colours tags, their attributes and comments. */
export const htmlLanguage = StreamLanguage.define(parser);
