import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta } from '../../kit/api/types';
import { EmptyState } from '../../kit/ui/EmptyState';
import { paths } from '../../kit/ui/paths';
import type { ListState } from './useListState';

/** Why a list has no rows: a filter that finds none, a view that holds none, or nothing was ever made. */
export function EmptyList({ object, state }: { object: ObjectMeta; state: ListState }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const objects = object.pluralLabel;
  if (state.conditions.length + state.tags.length > 0 || state.search !== '') {
    return (
      <EmptyState
        kind="nothingFound"
        title={t('list.empty.filtered', { objects })}
        action={<Button onClick={state.clear}>{t('filter.clear.label')}</Button>}
      />
    );
  }
  const create = (
    <Button type="primary" onClick={() => void navigate(paths.create(object.name))}>
      {t('action.createOne', { object: object.label })}
    </Button>
  );
  return (
    <EmptyState
      kind="nothingYet"
      title={t(state.view?.filter === undefined ? 'list.empty.none' : 'list.empty.view', { objects })}
      action={object.rights.create ? create : undefined}
    />
  );
}
