import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

/** The button that begins something new on a page; the key N presses it as well, wherever it is drawn. */
export function useNewButton(label: string, begin: () => void): ReactNode {
  useShortcuts([{ code: 'KeyN', run: begin }]);
  return (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => begin()}>
      {label} <kbd>N</kbd>
    </Button>
  );
}
