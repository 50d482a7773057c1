import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { localName, type Kind, type MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { useNewButton } from '../ui/useNewButton';
import { useObjectName } from './useObject';

type DocumentsTabProps<K extends Kind> = {
  kind: K;
  columns: TableColumnsType<MetadataDocument<K>>;
  texts: { add: string; empty: string; hint?: string };
  /** In which order they are listed; as they are stored unless given. */
  compare?: (a: MetadataDocument<K>, b: MetadataDocument<K>) => number;
  /** Starts a new one; goes to the page of a new one unless given. */
  onNew?: () => void;
  /** Opens one; goes to its page unless given. */
  onOpen?: (document: MetadataDocument<K>) => void;
  /** What else can be done, before the button for a new one. */
  commands?: ReactNode;
  /** What stands below the list. */
  children?: (documents: MetadataDocument<K>[]) => ReactNode;
};

/** A tab of an object: its documents of one kind, and the way to a new one. */
export function DocumentsTab<K extends Kind>(props: DocumentsTabProps<K>) {
  const { kind, columns, texts, compare, commands, children } = props;
  const navigate = useNavigate();
  const query = useDocuments(kind, useObjectName());
  const { onNew = () => void navigate('new'), onOpen = ({ name }) => void navigate(localName(name)) } = props;
  const add = useNewButton(texts.add, onNew);
  const buttons = commands ? (
    <Space wrap>
      {commands}
      {add}
    </Space>
  ) : (
    add
  );
  return (
    <Loaded query={query}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && buttons}</TabCommands>
          <Listing
            rows={compare ? documents.toSorted(compare) : documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={onOpen}
            empty={<EmptyState kind="nothingYet" title={texts.empty} hint={texts.hint} action={buttons} />}
          />
          {children?.(documents)}
        </>
      )}
    </Loaded>
  );
}
