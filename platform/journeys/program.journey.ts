import { expect, test } from '@playwright/test';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiOf, json } from './people';
import { signInOf } from './signIns';

/** openapi-typescript lints what it reads (Redocly) and throws where it is not OpenAPI. */
for (const who of ['admin', 'wang'] as const) {
  test(`the description of the API that the ${who} gets is OpenAPI, and a client can be made from it`, async () => {
    const api = await apiOf(signInOf(who));
    const description = await json<{ openapi: string }>(await api.get('/api/openapi.json'));
    await api.dispose();

    const client = astToString(await openapiTS(JSON.stringify(description)));

    expect(description.openapi).toBe('3.1.1');
    expect(client).toContain('"/api/objects/customer/records/{id}": {');
    expect(client).toMatch(/mobile\??: string/);
  });
}
