import { Button } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta, RecordPage } from '../../kit/api/types';
import { PageHeader } from '../../kit/ui/PageHeader';
import { paths } from '../../kit/ui/paths';
import { useNarrow } from '../../kit/ui/useNarrow';
import { ListActions } from '../actions/ListActions';
import styles from './ListHeader.module.css';
import type { ListState } from './useListState';
import { ViewSwitcher } from './ViewSwitcher';

interface ListHeaderProps {
  object: ObjectMeta;
  state: ListState;
  count: RecordPage['count'];
  /** Whether rows are ticked: then their buttons stand in the bar below. Absent where none can be. */
  ticked?: boolean;
}

/** Which records these are, how many, and the button for one more. */
export function ListHeader({ object, state, count, ticked }: ListHeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const bin = t('list.bin.open');
  const create = t('action.createOne', { object: object.label });
  return (
    <PageHeader
      icon={object.icon}
      color={object.color}
      above={object.pluralLabel}
      title={
        <span className={styles.title}>
          <ViewSwitcher object={object} state={state} />
          {count !== undefined && (
            <output className={styles.count}>
              {t(count.capped ? 'grid.count.capped' : 'grid.count.exact', { count: count.value })}
            </output>
          )}
        </span>
      }
      actions={
        <>
          {ticked === false && !narrow && <ListActions object={object} selected={[]} onDone={nothing} />}
          <Button
            icon={<Trash2 size={16} />}
            aria-label={bin}
            title={bin}
            onClick={() => void navigate(paths.bin(object.name))}
          />
          {object.rights.create && (
            <Button
              type="primary"
              icon={<Plus size={16} />}
              aria-label={create}
              onClick={() => void navigate(paths.create(object.name))}
            >
              <span className={styles.words}>{create}</span>
            </Button>
          )}
        </>
      }
    />
  );
}

function nothing(): void {}
