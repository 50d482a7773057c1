import { createQueryClient } from '@fangyuan/runtime-ui/kit/api/queryClient.ts';
import { ThemeProvider } from '@fangyuan/runtime-ui/kit/theme/ThemeProvider.tsx';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createAdminRouter } from './routes';

/** The application of tenant admins and resellers. */
export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createAdminRouter);
  return (
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
