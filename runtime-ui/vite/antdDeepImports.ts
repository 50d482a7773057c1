import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const namedImport = /import\s*\{([^}]*)\}\s*from\s*(['"])antd\2/g;
const localeImport = /(from\s*['"])antd\/locale\//g;
const reExport = /export \{ default as (\w+) \} from '\.\/([\w-]+)'/g;

/**
 * Rewrites `import { Button } from 'antd'` to `import Button from 'antd/es/button'`. The bundler keeps the whole barrel
 * in the entry chunk otherwise, which doubles it. The paths are read from antd's own barrel.
 */
export function antdDeepImports(): Plugin {
  const folders = foldersOfAntd();
  return {
    name: 'fangyuan:antd-deep-imports',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: /node_modules/ } },
      handler: (code) => (code.includes('antd') ? { code: withDeepImports(code, folders), map: null } : null),
    },
  };
}

/** The same module text with each component imported from its own folder; type-only names stay where they are. */
export function withDeepImports(code: string, folders: ReadonlyMap<string, string>): string {
  return code
    .replace(namedImport, (_whole, names: string) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => deepImport(name, folders))
        .join('; '),
    )
    .replace(localeImport, '$1antd/es/locale/');
}

function deepImport(name: string, folders: ReadonlyMap<string, string>): string {
  if (name.startsWith('type ')) {
    return `import type { ${name.slice('type '.length)} } from 'antd'`;
  }
  const [exported = name, local = exported] = name.split(/\s+as\s+/);
  const folder = folders.get(exported);
  if (folder === undefined) {
    throw new Error(`antd exports no component named ${exported}; write "import type" for a type`);
  }
  return `import ${local} from 'antd/es/${folder}'`;
}

function foldersOfAntd(): ReadonlyMap<string, string> {
  const manifest = createRequire(import.meta.url).resolve('antd/package.json');
  const barrel = readFileSync(manifest.replace(/package\.json$/, 'es/index.js'), 'utf8');
  return new Map([...barrel.matchAll(reExport)].map(([, name = '', folder = '']) => [name, folder]));
}
