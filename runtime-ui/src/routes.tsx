import { createBrowserRouter } from 'react-router';
import { DelayedSkeleton } from './kit/ui/DelayedSkeleton';
import { paths } from './kit/ui/paths';
import { RouteError } from './shell/RouteError';
import { Workspace } from './shell/Workspace';

/** Every address of the application and what is drawn there; each page is loaded when it is first wanted. */
export function createAppRouter() {
  return createBrowserRouter(
    [
      {
        path: paths.signIn,
        lazy: async () => ({ Component: (await import('./routes/signIn/SignInPage')).SignInPage }),
      },
      { path: paths.link, lazy: async () => ({ Component: (await import('./routes/link/LinkPage')).LinkPage }) },
      {
        path: '/',
        Component: Workspace,
        ErrorBoundary: RouteError,
        HydrateFallback: DelayedSkeleton,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./routes/HomePage')).HomePage }) },
          { path: paths.home, lazy: async () => ({ Component: (await import('./routes/home/Workbench')).Workbench }) },
          {
            path: paths.profile,
            lazy: async () => ({ Component: (await import('./routes/profile/ProfilePage')).ProfilePage }),
          },
          { path: paths.tags, lazy: async () => ({ Component: (await import('./routes/tags/TagsPage')).TagsPage }) },
          { path: 'tags/:id', lazy: async () => ({ Component: (await import('./routes/tags/TagPage')).TagPage }) },
          {
            path: paths.approvals,
            lazy: async () => ({ Component: (await import('./routes/approval/ApprovalsPage')).ApprovalsPage }),
          },
          { path: 'o/:object', lazy: async () => ({ Component: (await import('./routes/list/ListPage')).ListPage }) },
          { path: 'o/:object/bin', lazy: async () => ({ Component: (await import('./routes/bin/BinPage')).BinPage }) },
          {
            path: 'o/:object/new',
            lazy: async () => ({ Component: (await import('./routes/form/CreatePage')).CreatePage }),
          },
          {
            path: 'o/:object/:id',
            lazy: async () => ({ Component: (await import('./routes/record/RecordPage')).RecordPage }),
          },
          {
            path: 'o/:object/:id/edit',
            lazy: async () => ({ Component: (await import('./routes/form/EditPage')).EditPage }),
          },
          { path: '*', lazy: async () => ({ Component: (await import('./routes/NotFoundPage')).NotFoundPage }) },
        ],
      },
    ],
    { basename: '/app' },
  );
}
