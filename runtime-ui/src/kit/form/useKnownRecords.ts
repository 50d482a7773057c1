import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '../api/keys';
import { useMeta } from '../api/MetaProvider';
import { readRecord } from '../api/records';
import { KnownRecords } from './KnownRecords';
import type { LiveForm } from './LiveForm';

/** What formulas of a form may ask of other records; it finds out once {@link useFindOut} runs. */
export function useKnownRecords(): KnownRecords {
  return useState(() => new KnownRecords())[0];
}

/** Reads the records that formulas asked for, and has everything worked out anew. What cannot be read stays unknown. */
export function useFindOut(known: KnownRecords, live: LiveForm, changed: () => void): void {
  const client = useQueryClient();
  const me = useMeta();
  useEffect(() => {
    const findOut = () => {
      for (const wanted of known.takeWanted(me)) {
        const { object, id } = wanted;
        client
          .fetchQuery({ queryKey: keys.record(object, id), queryFn: () => readRecord(object, id), staleTime: 60_000 })
          .then(
            ({ values }) => (known.learn(wanted, values), changed()),
            () => undefined,
          );
      }
    };
    findOut();
    return live.subscribe(findOut);
  }, [known, live, changed, client, me]);
}
