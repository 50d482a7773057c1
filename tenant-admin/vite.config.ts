import { uiConfig } from '../runtime-ui/vite/uiConfig.ts';

export default uiConfig('/admin/');
