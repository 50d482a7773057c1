import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate, useParams } from 'react-router';
import { localName } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { loadPinyin } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { SearchInput } from '../ui/SearchInput';
import { useNewButton } from '../ui/useNewButton';
import styles from './FieldsTab.module.css';
import { inOrderOfMaking } from './inOrderOfMaking';
import { useFieldColumns } from './useFieldColumns';

/** The fields of an object; the editor opens beside the list, which stays. */
export function FieldsTab() {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const object = useObjectName();
  const { field } = useParams();
  const fields = useDocuments('field', object);
  const columns = useFieldColumns(object);
  const [search, setSearch] = useState('');
  useEffect(() => void loadPinyin(), []);
  const button = useNewButton(t('fields.new'), () => void navigate('new'));
  return (
    <div className={styles.beside}>
      <section className={styles.list}>
        <div className={styles.commands}>
          <SearchInput label={t('fields.search')} value={search} onChange={setSearch} />
          {button}
        </div>
        <Loaded query={fields} rows={10}>
          {(documents) => (
            <Listing
              rows={inOrderOfMaking(documents).filter(({ name, body }) =>
                `${localName(name)} ${text(body.label)}`.toLowerCase().includes(search.toLowerCase()),
              )}
              columns={columns}
              rowKey={(row) => row.name}
              selected={`${object}.${field}`}
              onOpen={(row) => void navigate(localName(row.name))}
              empty={
                <EmptyState kind={search ? 'nothingFound' : 'nothingYet'} title={t('fields.empty')} action={button} />
              }
            />
          )}
        </Loaded>
      </section>
      <Outlet />
    </div>
  );
}
