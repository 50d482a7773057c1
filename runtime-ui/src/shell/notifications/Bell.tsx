import { Badge, Button, Popover } from 'antd';
import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../kit/ui/useNarrow';
import { NotificationList } from './NotificationList';
import { useNotifications } from './useNotifications';

/** How much the viewer has not read, and all of it at a click. */
export function Bell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const narrow = useNarrow();
  const told = useNotifications();
  const { unread } = told;
  return (
    <Popover
      trigger="click"
      placement={narrow ? 'bottom' : 'bottomRight'}
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<NotificationList told={told} onClose={() => setOpen(false)} />}
    >
      <Button
        type="text"
        icon={
          <Badge count={unread} size="small" overflowCount={99} aria-hidden>
            <BellIcon size={18} />
          </Badge>
        }
        aria-expanded={open}
        aria-label={unread > 0 ? t('notifications.unread', { count: unread }) : t('notifications.open')}
      />
    </Popover>
  );
}
