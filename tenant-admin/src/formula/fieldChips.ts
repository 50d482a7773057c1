import { RangeSetBuilder, StateEffect, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { RefObject } from 'react';
import type { Latest } from './latest';
import { partsOf, tokensOf } from './tokens';
import { readingOf, type Vocabulary } from './vocabulary';

/** Says that the vocabulary changed. */
export const refreshChips = StateEffect.define<null>();

/** Shows field names as people read them: `customer.owner` as a chip 客户.负责人, except under the cursor. */
export function fieldChips(latest: RefObject<Latest>) {
  const draw = ({ state }: EditorView) => chipsOf(state, latest.current.vocabulary);
  return ViewPlugin.fromClass(
    class {
      chips: DecorationSet;

      constructor(view: EditorView) {
        this.chips = draw(view);
      }

      update(update: ViewUpdate) {
        const refreshed = update.transactions.some((one) => one.effects.some((effect) => effect.is(refreshChips)));
        if (update.docChanged || update.selectionSet || update.focusChanged || refreshed)
          this.chips = draw(update.view);
      }
    },
    {
      decorations: (plugin) => plugin.chips,
      provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.chips ?? Decoration.none),
    },
  );
}

function chipsOf(state: EditorState, vocabulary: Vocabulary): DecorationSet {
  const { head } = state.selection.main;
  const builder = new RangeSetBuilder<Decoration>();
  for (const { kind, text, from } of tokensOf(state.doc.toString())) {
    const to = from + text.length;
    const touched = head > from && head <= to;
    const reading = kind === 'name' && !touched ? readingOf(partsOf(text), vocabulary) : undefined;
    if (reading && reading !== text) builder.add(from, to, Decoration.replace({ widget: new Chip(reading, text) }));
  }
  return builder.finish();
}

class Chip extends WidgetType {
  readonly reading: string;
  readonly name: string;

  constructor(reading: string, name: string) {
    super();
    this.reading = reading;
    this.name = name;
  }

  override eq(other: Chip): boolean {
    return other.reading === this.reading && other.name === this.name;
  }

  toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'cm-field-chip';
    chip.textContent = this.reading;
    chip.title = this.name;
    return chip;
  }
}
