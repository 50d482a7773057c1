import { configure } from '@testing-library/react';
import { useSession } from '@fangyuan/runtime-ui/kit/api/session.ts';
import { startI18n } from '@fangyuan/runtime-ui/kit/i18n/i18n.ts';
import { ThemeProvider } from '@fangyuan/runtime-ui/kit/theme/ThemeProvider.tsx';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { vi } from 'vitest';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { routes } from '../app/routes';
import en from '../messages/en.json';
import zhCN from '../messages/zh-CN.json';

// A page's code is loaded when it opens, which takes a moment on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 40_000 });

/** What every test of a page needs before the first render: words, and somebody who is signed in. */
export async function signIn(kind: 'user' | 'reseller' = 'user'): Promise<void> {
  localStorage.setItem('fangyuan.locale', 'zh-CN');
  await startI18n({ 'zh-CN': zhCN, en });
  const tenant = kind === 'user' ? { code: 'acme', name: 'Acme' } : null;
  const session = { signedIn: true, csrf: 'csrf', kind, tenant, user: { id: '1', name: 'Zhao Min', locale: 'zh-CN' } };
  useSession.setState({ state: 'signedIn', session });
}

/** The whole application at one address. */
export function AdminTest({ at }: { at: string }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const [router] = useState(() => createMemoryRouter(routes, { initialEntries: [at] }));
  return (
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
