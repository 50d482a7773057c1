import { lazy, Suspense, type PropsWithChildren } from 'react';
import { useSearchParams } from 'react-router';
import type { CustomPageMeta, ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { CustomPageOffer } from './CustomPageOffer';
import { STANDARD } from './standard';

const CustomPageView = lazy(async () => ({ default: (await import('./CustomPageView')).CustomPageView }));

type CustomPageOrProps = PropsWithChildren<{
  object: ObjectMeta;
  place: CustomPageMeta['place'];
  /** Null on a list and for a new record. */
  record?: ObjectRecord | null;
  /** What a new record is to begin with. */
  values?: Values;
}>;

/** The page that the tenant wrote for this place, if the viewer has one and does not prefer the platform's own. */
export function CustomPageOr({ object, place, record = null, values = {}, children }: CustomPageOrProps) {
  const [parameters] = useSearchParams();
  const page = object.pages?.find((each) => each.place === place);
  if (page === undefined) return children;
  if (parameters.get(STANDARD.name) === STANDARD.value) {
    return (
      <>
        <CustomPageOffer page={page} />
        {children}
      </>
    );
  }
  return (
    <Suspense fallback={<DelayedSkeleton />}>
      <CustomPageView
        key={`${page.revision} ${record?.id}`}
        object={object}
        page={page}
        record={record}
        values={values}
      />
    </Suspense>
  );
}
