import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictList } from './ConflictList';
import { keysOf, type Conflict } from './conflicts';

/** Asks whose version stands where two people changed a document: the keys of mine, undefined to go on editing. */
export type Settle = (conflicts: readonly Conflict[]) => Promise<ReadonlySet<string> | undefined>;

export function useSettle(): Settle {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return useCallback(
    async (conflicts) => {
      let mine = keysOf(conflicts);
      const agreed = await modal.confirm({
        icon: null,
        width: 720,
        title: t('draft.conflict.title'),
        content: <ConflictList conflicts={conflicts} onChoose={(chosen) => (mine = chosen)} />,
        okText: t('draft.conflict.apply'),
        cancelText: t('draft.conflict.back'),
      });
      return agreed ? mine : undefined;
    },
    [modal, t],
  );
}
