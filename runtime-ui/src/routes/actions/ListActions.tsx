import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { ObjectIcon } from '../../kit/ui/ObjectIcon';
import { useActions } from './useActions';

interface ListActionsProps {
  object: ObjectMeta;
  selected: readonly ObjectRecord[];
  onDone(): void;
}

/** The buttons over a list. With nothing ticked they say so and do nothing. */
export function ListActions({ object, selected, onDone }: ListActionsProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { offered, start, pending, dialog } = useActions(object, { place: 'list', records: selected }, onDone);
  return (
    <>
      {offered.map((action) => (
        <Button
          key={action.name}
          size={selected.length > 0 ? 'small' : 'middle'}
          icon={action.icon === undefined ? undefined : <ObjectIcon name={action.icon} size={14} />}
          loading={pending}
          onClick={() => (selected.length > 0 ? start(action) : void message.info(t('press.none')))}
        >
          {action.label}
        </Button>
      ))}
      {dialog}
    </>
  );
}
