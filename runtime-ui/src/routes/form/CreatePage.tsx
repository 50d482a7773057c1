import { useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { ObjectMeta } from '../../kit/api/types';
import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';
import { CustomPageOr } from '../customPage/CustomPageOr';
import { FormPage } from './FormPage';
import { filledFrom } from './opened';
import { prefillFrom } from './prefill';

/** A new record. */
export function CreatePage() {
  const object = useObject();
  const [parameters] = useSearchParams();
  if (object === undefined || !object.rights.create) return <NoSuchObject />;
  return <NewRecord key={`${object.name}?${parameters}`} object={object} />;
}

function NewRecord({ object }: { object: ObjectMeta }) {
  const [parameters] = useSearchParams();
  const [round, setRound] = useState(0);
  const location = useLocation();
  const filled = useMemo(() => filledFrom(location), [location]);
  const prefill = useMemo(() => ({ ...prefillFrom(parameters), ...filled?.values }), [parameters, filled]);
  return (
    <CustomPageOr object={object} place="form" values={prefill}>
      <FormPage
        key={round}
        object={object}
        record={null}
        prefill={prefill}
        filled={filled && { lines: filled.lines, draft: location.key }}
        onAnother={() => setRound(round + 1)}
      />
    </CustomPageOr>
  );
}
