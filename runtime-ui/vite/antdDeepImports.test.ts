import { describe, expect, it } from 'vitest';
import { withDeepImports } from './antdDeepImports.ts';

const folders = new Map([
  ['Button', 'button'],
  ['ConfigProvider', 'config-provider'],
]);

describe('deep imports of antd', () => {
  it('imports each component from its own folder', () => {
    expect(withDeepImports(`import { Button, ConfigProvider } from 'antd';`, folders)).toBe(
      `import Button from 'antd/es/button'; import ConfigProvider from 'antd/es/config-provider';`,
    );
  });

  it('keeps local names and types', () => {
    expect(withDeepImports(`import { Button as Knopf, type ButtonProps } from 'antd';`, folders)).toBe(
      `import Knopf from 'antd/es/button'; import type { ButtonProps } from 'antd';`,
    );
  });

  it('leaves imports of types alone', () => {
    const code = `import type { ButtonProps } from 'antd';`;

    expect(withDeepImports(code, folders)).toBe(code);
  });

  it('takes locales as modules', () => {
    expect(withDeepImports(`import zhCN from 'antd/locale/zh_CN';`, folders)).toBe(
      `import zhCN from 'antd/es/locale/zh_CN';`,
    );
  });

  it('names what antd does not have', () => {
    expect(() => withDeepImports(`import { Knopf } from 'antd';`, folders)).toThrow('Knopf');
  });
});
