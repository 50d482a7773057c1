import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, Input } from 'antd';
import { Plus, Search } from 'lucide-react';
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
  useShortcuts([{ code: 'KeyN', run: () => void navigate('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => void navigate('new')}>
      {t('fields.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <div className={styles.beside}>
      <section className={styles.list}>
        <div className={styles.commands}>
          <Input
            allowClear
            aria-label={t('fields.search')}
            placeholder={t('fields.search')}
            prefix={<Search size={14} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
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
