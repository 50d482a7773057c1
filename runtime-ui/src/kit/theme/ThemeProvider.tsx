import { App, ConfigProvider } from 'antd';
import { LoaderCircle } from 'lucide-react';
import { useLayoutEffect, useMemo, type PropsWithChildren } from 'react';
import { useAntdLocale } from '../i18n/useAntdLocale';
import { antdTheme } from './antd';
import './base.css';
import { cssVariables } from './cssVariables';
import { usePreferences } from './preferences';

/** Without a name of its own, so that a button that waits is still called what it says; antd's icon may stay for good. */
const loadingIcon = <LoaderCircle size={14} className="turning" aria-hidden />;

const button = { autoInsertSpace: false, loadingIcon };

/** Puts tokens, antd theme and antd words around a whole application. */
export function ThemeProvider({ children }: PropsWithChildren) {
  const mode = usePreferences((preferences) => preferences.mode);
  const density = usePreferences((preferences) => preferences.density);
  const theme = useMemo(() => antdTheme(mode, density), [mode, density]);
  useLayoutEffect(() => {
    document.documentElement.dataset['mode'] = mode;
    for (const [name, value] of Object.entries(cssVariables(mode, density))) {
      document.documentElement.style.setProperty(name, value);
    }
  }, [mode, density]);

  return (
    <ConfigProvider theme={theme} locale={useAntdLocale()} button={button}>
      <App component={false} message={{ maxCount: 3 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
