import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

const seconds = 10;

/** Says what was done and offers, for ten seconds, to take it back. */
export function useUndo() {
  const { message } = App.useApp();
  const { t } = useTranslation();
  return (text: string, undo: () => void) => {
    const key = `undo-${Date.now()}`;
    const takeBack = () => {
      message.destroy(key);
      undo();
    };
    void message.open({
      key,
      type: 'success',
      duration: seconds,
      content: (
        <span>
          {text}{' '}
          <Button type="link" size="small" onClick={takeBack}>
            {t('undo.action.undo')}
          </Button>
        </span>
      ),
    });
  };
}
