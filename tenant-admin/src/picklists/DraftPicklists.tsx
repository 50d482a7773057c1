import { MetaProvider, useMeta } from '@fangyuan/runtime-ui/kit/api/MetaProvider.tsx';
import { useMemo, type PropsWithChildren } from 'react';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';

/** Lets controls below it offer the picklists as the draft has them, not as they are published. */
export function DraftPicklists({ children }: PropsWithChildren) {
  const text = useLabelText();
  const published = useMeta();
  const { data } = useDocuments('picklist');
  const me = useMemo(() => {
    const drafted = (data ?? []).map(({ name, body }) => {
      const values = body.values.map((value) => ({ ...value, label: text(value.label, value.name) }));
      return [name, { label: text(body.label, name), values }] as const;
    });
    return { ...published, picklists: { ...published.picklists, ...Object.fromEntries(drafted) } };
  }, [data, published, text]);
  return <MetaProvider me={me}>{children}</MetaProvider>;
}
