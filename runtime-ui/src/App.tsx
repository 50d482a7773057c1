import { ConfigProvider, Layout } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { Wordmark } from './kit/Wordmark';

/** The end users' application. */
export function App() {
  return (
    <ConfigProvider locale={zhCN}>
      <Layout.Header>
        <Wordmark />
      </Layout.Header>
    </ConfigProvider>
  );
}
