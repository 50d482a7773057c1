// @vitest-environment node
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, it } from 'vitest';

const description = new URL('../../schemas/openapi.json', import.meta.url);

/** Besides, openapi-typescript lints the description (Redocly) and throws where it is not OpenAPI. */
it('has types as the platform describes its API; `npm run gen` writes them anew', async () => {
  const banner = '/* Written by `npm run gen` from schemas/openapi.json. */\n\n';
  const types = astToString(await openapiTS(description, { alphabetize: true }));

  await expect(banner + types).toMatchFileSnapshot('../src/gen/api.ts');
});
