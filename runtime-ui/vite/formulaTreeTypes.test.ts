// @vitest-environment node
import { compileFromFile } from 'json-schema-to-typescript';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const schema = fileURLToPath(new URL('../../schemas/formula-tree.schema.json', import.meta.url));

it('has types as the schema of formula trees has them; `npm run gen` writes them anew', async () => {
  const types = await compileFromFile(schema, {
    bannerComment: '/* Written by `npm run gen` from schemas/formula-tree.schema.json. */',
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
  });

  await expect(types).toMatchFileSnapshot('../src/gen/formulaTree.ts');
});
