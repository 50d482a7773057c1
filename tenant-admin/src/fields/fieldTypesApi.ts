import { call } from '@fangyuan/runtime-ui/kit/api/call.ts';
import type { Described } from '@fangyuan/runtime-ui/kit/api/described.ts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import type { OptionsSchema } from './optionsSchema';

/** A field type the server knows, with the schema of its options. */
export type FieldTypeInfo = Described<'Metadata.FieldTypeReply'> & { schema: OptionsSchema };

export function useFieldTypes(): UseQueryResult<FieldTypeInfo[]> {
  return useQuery({
    queryKey: adminKeys.fieldTypes(),
    queryFn: ({ signal }) => call('GET', '/api/field-types', { signal }) as Promise<FieldTypeInfo[]>,
    staleTime: Infinity,
  });
}
