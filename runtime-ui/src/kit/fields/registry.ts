import type { FieldMeta } from '../api/types';
import type { AnyFieldType } from './fieldType';
import { unknownType } from './unknownType';

type Files = Record<string, { default: AnyFieldType }>;

const files: Files = import.meta.glob(['./*.tsx', '!./*.test.tsx'], { eager: true });

let types: Map<string, AnyFieldType> | undefined;

/** The types that these files define, by name. */
export function typesOf(defining: Files): Map<string, AnyFieldType> {
  return new Map(Object.values(defining).map((file) => [file.default.type, file.default]));
}

/** Collected at first use: a field type's file may itself ask the registry. */
function registered(): Map<string, AnyFieldType> {
  types ??= typesOf(files);
  return types;
}

/** Every field type there is a file for. */
export function fieldTypes(): readonly AnyFieldType[] {
  return [...registered().values()];
}

/** The type of this name; one this page does not know yet is shown as text and cannot be edited. */
export function fieldType(name: string): AnyFieldType {
  return registered().get(name) ?? unknownType(name);
}

/** The type that draws this field. */
export function typeOf(field: FieldMeta): AnyFieldType {
  const type = fieldType(field.type);
  return type.resolve?.(field) ?? type;
}
