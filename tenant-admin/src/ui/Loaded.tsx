import { DelayedSkeleton } from '@fangyuan/runtime-ui/kit/ui/DelayedSkeleton.tsx';
import { ErrorPanel } from '@fangyuan/runtime-ui/kit/ui/ErrorPanel.tsx';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Together } from './together';

type LoadedProps<T> = {
  query: Together<T>;
  /** Lines of the skeleton. */
  rows?: number;
  children: (data: T) => ReactNode;
};

/** Draws what a query loaded; until then a skeleton, and on failure why, with a way to try again. */
export function Loaded<T>({ query, rows = 6, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <DelayedSkeleton>
      <Skeleton title={false} paragraph={{ rows }} />
    </DelayedSkeleton>
  );
}
