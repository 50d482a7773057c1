import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { AdminPage } from '../ui/AdminPage';
import { DraftMark } from '../ui/DraftMark';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { ObjectDialog } from './ObjectDialog';
import { ObjectTabs } from './ObjectTabs';
import { useObjectName } from './useObject';

/** One object: what it is, and tabs for what was defined on it. */
export function ObjectPage() {
  const { t } = useTranslation();
  const text = useLabelText();
  const name = useObjectName();
  const objects = useDocuments('object');
  const [editing, setEditing] = useState(false);
  return (
    <Loaded query={objects}>
      {(documents) => {
        const object = documents.find((document) => document.name === name);
        if (!object) return <Missing name={name} back="/objects" />;
        return (
          <AdminPage
            icon={object.body.icon}
            color={object.body.color}
            parent={{ to: '/objects', label: t('objects.title') }}
            title={text(object.body.label, name)}
            note={
              <>
                {name} <DraftMark state={object.draft} />
              </>
            }
            actions={<Button onClick={() => setEditing(true)}>{t('objects.edit')}</Button>}
          >
            <ObjectTabs object={name} />
            <Outlet />
            {editing && <ObjectDialog object={object} onClose={() => setEditing(false)} />}
          </AdminPage>
        );
      }}
    </Loaded>
  );
}
