import { ErrorPanel } from './ErrorPanel';
import { Page } from './Page';

/** The last net: a whole page that failed, with the way to try again. */
export function RootError({ error }: { error: unknown }) {
  return (
    <Page>
      <ErrorPanel error={error} onRetry={() => location.reload()} />
    </Page>
  );
}
