/** The state of the field editor, and what it saves. */
import type { Edit } from '../draft/draftApi';
import { addToFirstSection } from '../layouts/operations';
import type { FieldBody, FieldOptions, Label, MetadataDocument } from '../metadata/documents';
import { localName } from '../metadata/documents';
import { API_NAME } from '../naming/apiName';
import { cleanOptions, missingOptions, type OptionsSchema } from './optionsSchema';
import type { RecommendedType } from './typeHints';

export type FieldDraft = {
  name: string;
  body: FieldBody;
  /** Of the field as it was; "" for a new one. */
  hash: string;
  /** Names of the layouts that will show the field. */
  layouts: readonly string[];
  /** Whether the person chose; until then name and type follow the label. */
  nameChosen: boolean;
  typeChosen: boolean;
};

type LayoutDocument = MetadataDocument<'layout'>;

/** A field that does not exist yet: shown on every layout unless somebody says otherwise. */
export function newFieldDraft(layouts: readonly LayoutDocument[]): FieldDraft {
  return {
    name: '',
    body: { label: {}, type: 'text', options: {} },
    hash: '',
    layouts: layouts.map((layout) => layout.name),
    nameChosen: false,
    typeChosen: false,
  };
}

export function draftOf(field: MetadataDocument<'field'>, layouts: readonly LayoutDocument[]): FieldDraft {
  const name = localName(field.name);
  const showing = layouts.filter(({ body }) =>
    body.sections.some((section) => section.items.some((item) => item.field === name)),
  );
  return {
    name,
    body: field.body,
    hash: field.hash,
    layouts: showing.map((layout) => layout.name),
    nameChosen: true,
    typeChosen: true,
  };
}

/** The draft with the suggested name, unless somebody chose one. */
export function named(draft: FieldDraft, suggested: string): FieldDraft {
  return draft.nameChosen ? draft : { ...draft, name: suggested };
}

/** A new label; the type follows it while nobody chose one. */
export function relabelled(draft: FieldDraft, label: Label, recommended: RecommendedType): FieldDraft {
  const followed = { ...draft, body: { ...draft.body, label } };
  if (draft.typeChosen) return followed;
  const options: FieldOptions = recommended.object ? { object: recommended.object } : {};
  const same = recommended.type === draft.body.type && recommended.object === draft.body.options?.['object'];
  return same ? followed : { ...followed, body: { ...followed.body, type: recommended.type, options } };
}

/** Another type; options of the old one stay until saving, so that going back loses nothing. */
export function retyped(draft: FieldDraft, type: string): FieldDraft {
  return { ...draft, typeChosen: true, body: { ...draft.body, type } };
}

export function withOption(draft: FieldDraft, name: string, value: unknown): FieldDraft {
  return { ...draft, body: { ...draft.body, options: { ...draft.body.options, [name]: value } } };
}

export type FieldProblemCode = 'labelMissing' | 'nameMissing' | 'nameInvalid' | 'nameTaken' | 'optionMissing';

/** One thing that keeps a field from being saved; `at` is label, name or the name of an option. */
export type FieldProblem = { at: string; code: FieldProblemCode };

/** What keeps the field from being saved. */
export function problemsOf(draft: FieldDraft, schema: OptionsSchema, taken: ReadonlySet<string>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!Object.values(draft.body.label).some((text) => text.trim() !== ''))
    problems.push({ at: 'label', code: 'labelMissing' });
  if (draft.name === '') problems.push({ at: 'name', code: 'nameMissing' });
  else if (!API_NAME.test(draft.name)) problems.push({ at: 'name', code: 'nameInvalid' });
  else if (taken.has(draft.name)) problems.push({ at: 'name', code: 'nameTaken' });
  for (const name of missingOptions(schema, draft.body.options)) problems.push({ at: name, code: 'optionMissing' });
  return problems;
}

/** The documents to save: the field, then every layout that gains it. */
export function editsOf(
  draft: FieldDraft,
  object: string,
  schema: OptionsSchema,
  layouts: readonly LayoutDocument[],
  newSection: Label,
): Edit[] {
  const body = { ...draft.body, options: cleanOptions(schema, draft.body.options) };
  const gaining = layouts
    .filter((layout) => draft.layouts.includes(layout.name))
    .map((layout) => ({ layout, after: addToFirstSection(layout.body, draft.name, newSection) }))
    .filter(({ layout, after }) => after !== layout.body);
  return [
    { kind: 'field', name: `${object}.${draft.name}`, body, hash: draft.hash },
    ...gaining.map(
      ({ layout, after }) => ({ kind: 'layout', name: layout.name, body: after, hash: layout.hash }) as const,
    ),
  ];
}
