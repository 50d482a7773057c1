import { App, ConfigProvider } from 'antd';
import { useLayoutEffect, useMemo, type PropsWithChildren } from 'react';
import { useAntdLocale } from '../i18n/useAntdLocale';
import { antdTheme } from './antd';
import './base.css';
import { cssVariables } from './cssVariables';
import { usePreferences } from './preferences';

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
    <ConfigProvider theme={theme} locale={useAntdLocale()} button={{ autoInsertSpace: false }}>
      <App component={false} message={{ maxCount: 3 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
