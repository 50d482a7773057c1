import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { useNewButton } from '../ui/useNewButton';
import type { Kind, MetadataDocument } from './documents';
import { useDocuments } from './useDocuments';

type DocumentsPageProps<K extends Kind> = {
  kind: K;
  icon: string;
  texts: { title: string; hint: string; add: string; empty: string };
  columns: TableColumnsType<MetadataDocument<K>>;
  /** Which are listed; all unless given. */
  listed?: (document: MetadataDocument<K>) => boolean;
  onOpen: (name: string) => void;
  /** Asks for what a new one needs. */
  dialog: (documents: MetadataDocument<K>[], onClose: () => void) => ReactNode;
};

/** The tenant's documents of one kind, and the way to a new one. */
export function DocumentsPage<K extends Kind>(props: DocumentsPageProps<K>) {
  const { kind, icon, texts, columns, listed = () => true, onOpen, dialog } = props;
  const query = useDocuments(kind);
  const [creating, setCreating] = useState(false);
  const button = useNewButton(texts.add, () => setCreating(true));
  return (
    <AdminPage icon={icon} title={texts.title} hint={texts.hint} actions={button}>
      <Loaded query={query}>
        {(documents) => (
          <>
            <Listing
              rows={documents.filter(listed)}
              columns={columns}
              rowKey={(row) => row.name}
              onOpen={(row) => onOpen(row.name)}
              empty={<EmptyState kind="nothingYet" title={texts.empty} action={button} />}
            />
            {creating && dialog(documents, () => setCreating(false))}
          </>
        )}
      </Loaded>
    </AdminPage>
  );
}
