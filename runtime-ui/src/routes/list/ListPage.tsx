import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';
import { ObjectList } from './ObjectList';

/** The list of one object's records. */
export function ListPage() {
  const object = useObject();
  return object === undefined ? <NoSuchObject /> : <ObjectList key={object.name} object={object} />;
}
