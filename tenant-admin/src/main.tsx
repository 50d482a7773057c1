import { startI18n } from '@fangyuan/runtime-ui/kit/i18n/i18n.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './app/app.css';
import en from './messages/en.json';
import zhCN from './messages/zh-CN.json';

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
