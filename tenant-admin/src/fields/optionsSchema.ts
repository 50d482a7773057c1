import type { FieldOptions, Label } from '../metadata/documents';

/** JSON Schema of a field type's options, with words per locale; see schemas/field-types. */
export type OptionsSchema = {
  title?: string;
  'x-title'?: Label;
  'x-description'?: Label;
  properties?: Record<string, OptionSchema>;
  required?: readonly string[];
};

export type OptionSchema = {
  type?: string;
  title?: string;
  format?: string;
  enum?: readonly string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  'x-title'?: Label;
  'x-description'?: Label;
  'x-enum-titles'?: Record<string, Label>;
};

/** The editors an option can ask for; a format nobody here knows is edited as text. */
export type OptionEditor =
  | { kind: 'text'; maxLength?: number }
  | { kind: 'whole' | 'decimal'; min?: number; max?: number }
  | { kind: 'flag' }
  | { kind: 'choice' | 'segmented'; choices: readonly { value: string; label: Label }[] }
  | { kind: 'label' }
  | { kind: 'formula' }
  | { kind: 'picklist' }
  | { kind: 'object' }
  | { kind: 'relation' }
  | { kind: 'relatedField' }
  | { kind: 'relatedFormula' };

/** One option as a form shows it. */
export type OptionField = {
  name: string;
  title: Label;
  description: Label | undefined;
  required: boolean;
  byDefault: unknown;
  editor: OptionEditor;
};

/** The options of a type in the order its schema lists them. */
export function optionFields(schema: OptionsSchema): OptionField[] {
  return Object.entries(schema.properties ?? {}).map(([name, option]) => ({
    name,
    title: option['x-title'] ?? { en: option.title ?? name },
    description: option['x-description'],
    required: schema.required?.includes(name) ?? false,
    byDefault: option.default,
    editor: editorOf(option),
  }));
}

/** The options to store: what the type knows and what differs from nothing; the rest is the type's default. */
export function cleanOptions(schema: OptionsSchema, options: FieldOptions = {}): FieldOptions {
  const known = Object.keys(schema.properties ?? {});
  return Object.fromEntries(known.filter((name) => !isMissing(options[name])).map((name) => [name, options[name]]));
}

/** The required options that have no value yet. */
export function missingOptions(schema: OptionsSchema, options: FieldOptions = {}): string[] {
  return (schema.required ?? []).filter((name) => isMissing(options[name]));
}

function editorOf(option: OptionSchema): OptionEditor {
  if (option.enum) {
    return { kind: option.format === 'segmented' ? 'segmented' : 'choice', choices: choicesOf(option) };
  }
  switch (option.format) {
    case 'label':
    case 'formula':
    case 'picklist':
    case 'object':
    case 'relation':
    case 'relatedField':
    case 'relatedFormula':
      return { kind: option.format };
    default:
      return plainEditorOf(option);
  }
}

function plainEditorOf(option: OptionSchema): OptionEditor {
  const limits = { min: option.minimum, max: option.maximum };
  switch (option.type) {
    case 'integer':
      return { kind: 'whole', ...limits };
    case 'number':
      return { kind: 'decimal', ...limits };
    case 'boolean':
      return { kind: 'flag' };
    default:
      return { kind: 'text', maxLength: option.maxLength };
  }
}

function choicesOf(option: OptionSchema): { value: string; label: Label }[] {
  return (option.enum ?? []).map((value) => ({ value, label: option['x-enum-titles']?.[value] ?? { en: value } }));
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
