import { uiConfig } from './vite/uiConfig.ts';

export default uiConfig('/app/');
