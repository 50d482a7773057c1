import i18next from 'i18next';
import { beforeAll } from 'vitest';
import en from '../i18n/en.json';
import zhCN from '../i18n/zh-CN.json';
import { startI18n } from '../kit/i18n/i18n';

/** Starts the catalogues in Chinese for every test of the file. */
export function speakChinese(): void {
  beforeAll(async () => {
    await startI18n({ 'zh-CN': zhCN, en });
    await i18next.changeLanguage('zh-CN');
  });
}
