import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { askAhead } from './kit/api/askAhead';
import { createQueryClient } from './kit/api/queryClient';
import { ThemeProvider } from './kit/theme/ThemeProvider';
import { createAppRouter } from './routes';

/** The end users' application. */
export function App() {
  const [client] = useState(clientThatAsksAhead);
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}

function clientThatAsksAhead() {
  const client = createQueryClient();
  void askAhead(client);
  return client;
}
