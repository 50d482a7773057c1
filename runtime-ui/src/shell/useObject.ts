import { useParams } from 'react-router';
import { useMeta } from '../kit/api/MetaProvider';
import type { ObjectMeta } from '../kit/api/types';

/** The object of the page's address; undefined when the viewer has no such object. */
export function useObject(): ObjectMeta | undefined {
  const { object } = useParams();
  const { objects } = useMeta();
  return object === undefined ? undefined : objects[object];
}
