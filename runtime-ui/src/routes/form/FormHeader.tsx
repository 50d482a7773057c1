import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import { PageHeader } from '../../kit/ui/PageHeader';
import styles from './FormHeader.module.css';
import type { FormPageState } from './useFormPage';

interface FormHeaderProps {
  object: ObjectMeta;
  record: ObjectRecord | null;
  page: FormPageState;
  canAddAnother: boolean;
}

/** What is being typed, and the ways to end it; it stays in sight while the form scrolls. */
export function FormHeader({ object, record, page, canAddAnother }: FormHeaderProps) {
  const { t } = useTranslation();
  const save = () => void page.submit('open');
  const another = () => void page.submit('another');
  useShortcuts([
    { code: 'KeyS', ctrl: true, run: save },
    { code: 'Enter', ctrl: true, run: save },
    ...(canAddAnother ? [{ code: 'KeyN', alt: true, run: another }] : []),
    { code: 'Escape', run: page.leave },
  ]);
  return (
    <div className={styles.sticky}>
      <PageHeader
        icon={object.icon}
        color={object.color}
        above={object.label}
        title={record === null ? t('action.createOne', { object: object.label }) : record.name}
        actions={
          <>
            <Button onClick={page.leave}>{t('action.cancel')}</Button>
            {canAddAnother && (
              <Button className={styles.another} onClick={another} disabled={page.saving}>
                {t('action.saveAndNew')}
              </Button>
            )}
            <Button type="primary" loading={page.saving} onClick={save} title="Ctrl+S">
              {t('action.save')}
            </Button>
          </>
        }
      />
    </div>
  );
}
