import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { MetaProvider } from '../kit/api/MetaProvider';
import type { Me } from '../kit/api/types';
import { ThemeProvider } from '../kit/theme/ThemeProvider';
import { me as fixture } from './me';

/** What stands around a component in the real application, with the metadata of the fixture. */
export function TestApp({ me = fixture, children }: PropsWithChildren<{ me?: Me }>) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return (
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <MetaProvider me={me}>{children}</MetaProvider>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
