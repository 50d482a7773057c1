import { Skeleton } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';

interface DelayedSkeletonProps {
  /** The shape of what is coming; absent, some lines. */
  children?: ReactNode;
}

/** Nothing for 200 ms, then the shape of what is coming: a quick answer does not flicker. */
export function DelayedSkeleton({ children }: DelayedSkeletonProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy>{shown && (children ?? <Skeleton active={false} title={false} paragraph={{ rows: 5 }} />)}</div>
  );
}
