import type { PropsWithChildren } from 'react';
import { useOpenOnClick } from './openPath';
import { paths } from './paths';

interface RecordLinkProps {
  object: string;
  id: string;
  className?: string;
}

/** A link to a record's page. */
export function RecordLink({ object, id, className, children }: PropsWithChildren<RecordLinkProps>) {
  const path = paths.record(object, id);
  return (
    <a className={className} href={`/app${path}`} onClick={useOpenOnClick(path)}>
      {children}
    </a>
  );
}
