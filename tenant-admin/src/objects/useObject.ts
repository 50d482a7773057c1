import { useParams } from 'react-router';
import type { MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';

/** The name of the object this page is about. */
export function useObjectName(): string {
  const { object } = useParams();
  if (object === undefined) throw new Error('useObjectName stands outside the pages of an object');
  return object;
}

/** The document of the object this page is about; undefined until it is loaded. */
export function useObject(): MetadataDocument<'object'> | undefined {
  const name = useObjectName();
  return useDocuments('object').data?.find((document) => document.name === name);
}
