import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { isComposing } from '@fangyuan/runtime-ui/kit/keyboard/composition.ts';
import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PicklistValue } from '../metadata/documents';
import { pasteValues } from './values';

type AddValuesProps = { values: readonly PicklistValue[]; onChange: (values: PicklistValue[]) => void };

/** Adds a value by Enter, or many by pasting lines. */
export function AddValues({ values, onChange }: AddValuesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { message } = App.useApp();
  const [typed, setTyped] = useState('');
  const add = (lines: string) => {
    const pasted = pasteValues(values, lines, locale);
    onChange(pasted.values);
    setTyped('');
    if (pasted.skipped > 0) void message.info(t('picklists.skipped', { count: pasted.skipped }));
  };
  return (
    <Input.TextArea
      aria-label={t('picklists.add')}
      placeholder={t('picklists.add')}
      autoSize={{ minRows: 1, maxRows: 8 }}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPaste={(event) => {
        const lines = event.clipboardData.getData('text');
        if (!lines.includes('\n')) return;
        event.preventDefault();
        add(lines);
      }}
      onPressEnter={(event) => {
        if (isComposing(event)) return;
        event.preventDefault();
        add(typed);
      }}
    />
  );
}
