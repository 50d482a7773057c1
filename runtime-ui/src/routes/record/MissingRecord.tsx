import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta } from '../../kit/api/types';
import { EmptyState } from '../../kit/ui/EmptyState';
import { Page } from '../../kit/ui/Page';
import { paths } from '../../kit/ui/paths';

/** A record that cannot be shown: not for these eyes, or no longer there. */
export function MissingRecord({ object, status }: { object: ObjectMeta; status: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reason = status === 403 ? 'noAccess' : 'gone';
  return (
    <Page>
      <EmptyState
        kind={status === 403 ? 'noPermission' : 'nothingFound'}
        title={t(`record.${reason}.title`, { object: object.label })}
        hint={t(`record.${reason}.hint`)}
        action={
          <Button onClick={() => void navigate(reason === 'gone' ? paths.bin(object.name) : paths.list(object.name))}>
            {t(`record.${reason}.action`, { objects: object.pluralLabel })}
          </Button>
        }
      />
    </Page>
  );
}
