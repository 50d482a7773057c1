import { ConfigProvider, Layout } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { Wordmark } from '@fangyuan/runtime-ui/kit/Wordmark.tsx';

/** The application of tenant admins and resellers. */
export function App() {
  return (
    <ConfigProvider locale={zhCN}>
      <Layout.Header>
        <Wordmark />
      </Layout.Header>
    </ConfigProvider>
  );
}
