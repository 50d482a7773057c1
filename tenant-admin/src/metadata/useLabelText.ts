import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { useCallback } from 'react';
import type { Label } from './documents';
import { textOf } from './label';

/** Reads labels in the language of the page. */
export function useLabelText(): (label: Label | undefined, fallback?: string) => string {
  const locale = useLocale();
  return useCallback((label, fallback) => textOf(label, locale, fallback), [locale]);
}
