import { createContext, useContext } from 'react';
import type { ObjectField } from '../objects/useObjectFields';

/** The fields of the object whose layout is edited. */
export const LayoutFieldsContext = createContext<readonly ObjectField[]>([]);

export function useLayoutFields(): readonly ObjectField[] {
  return useContext(LayoutFieldsContext);
}

/** One field; undefined when the layout names one that does not exist. */
export function useLayoutField(name: string): ObjectField | undefined {
  return useLayoutFields().find((field) => field.name === name);
}
