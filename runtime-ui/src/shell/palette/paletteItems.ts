import type { TFunction } from 'i18next';
import type { ObjectMeta, Reference } from '../../kit/api/types';
import { paths } from '../../kit/ui/paths';

/** One thing the palette offers: a record, a list, or the making of a new record. */
export interface PaletteItem {
  path: string;
  label: string;
  /** What kind of thing it is, said after the label. */
  kind: string;
  object: ObjectMeta;
}

/** The records found of one object. */
export interface Found {
  object: ObjectMeta;
  records: readonly Reference[];
}

/** Records first, for that is what people look for; then lists and new records whose name answers to the typed text. */
export function paletteItems(
  typed: string,
  objects: readonly ObjectMeta[],
  found: readonly Found[],
  t: TFunction,
): PaletteItem[] {
  const word = typed.trim().toLowerCase();
  const answers = (text: string) => text.toLowerCase().includes(word);
  const records = found.flatMap(({ object, records: hits }) =>
    hits.map(({ id, name }) => ({ path: paths.record(object.name, id), label: name, kind: object.label, object })),
  );
  const lists = objects.map((object) => ({
    path: paths.list(object.name),
    label: object.pluralLabel,
    kind: t('palette.kind.list'),
    object,
  }));
  const creations = objects
    .filter(({ rights }) => rights.create)
    .map((object) => ({
      path: paths.create(object.name),
      label: t('action.createOne', { object: object.label }),
      kind: t('palette.kind.create'),
      object,
    }));
  return [...records, ...[...lists, ...creations].filter(({ label }) => answers(label))];
}
