import { createQueryClient } from '@fangyuan/runtime-ui/kit/api/queryClient.ts';
import { ThemeProvider } from '@fangyuan/runtime-ui/kit/theme/ThemeProvider.tsx';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { router } from './routes';

const client = createQueryClient();

/** The application of tenant admins and resellers. */
export function App() {
  return (
    <ThemeProvider>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  );
}
