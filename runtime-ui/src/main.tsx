import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import en from './i18n/en.json';
import zhCN from './i18n/zh-CN.json';
import { startI18n } from './kit/i18n/i18n';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element with the id "root"');
}
await startI18n({ 'zh-CN': zhCN, en });
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
