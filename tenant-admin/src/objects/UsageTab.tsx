import { UsageList } from './UsageList';
import { useObjectName } from './useObject';

/** What names this object. */
export function UsageTab() {
  return <UsageList kind="object" name={useObjectName()} />;
}
