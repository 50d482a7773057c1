import { request } from '@fangyuan/runtime-ui/kit/api/http.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { OptionsSchema } from './optionsSchema';

/** A field type the server knows, with the schema of its options. */
export type FieldTypeInfo = { name: string; schema: OptionsSchema };

export function useFieldTypes(): UseQueryResult<FieldTypeInfo[]> {
  return useQuery({
    queryKey: adminKeys.fieldTypes(),
    queryFn: ({ signal }) => request<FieldTypeInfo[]>('GET', '/api/field-types', { signal }),
    staleTime: Infinity,
  });
}
