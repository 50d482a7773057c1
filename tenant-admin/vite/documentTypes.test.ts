// @vitest-environment node
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainSchema, type Schema } from './plainSchema';

const folder = new URL('../../schemas/metadata/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema;
const kinds = readdirSync(folder)
  .map((file) => file.replace('.schema.json', ''))
  .filter((kind) => kind !== 'common')
  .toSorted();
const nameOf = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Body`;

/** An editor holds what is not whole yet: which members a whole document must have besides is told apart. */
function bodyOf(kind: string): Schema {
  const { oneOf: _, $id: _id, title: _title, ...body } = read(`${kind}.schema.json`);
  return body;
}

/** What several kinds refer to keeps its name where it is referred to alone. */
function bound(schema: unknown): unknown {
  const text = JSON.stringify(schema, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && '$ref' in inner ? { $ref: inner.$ref } : inner,
  );
  return JSON.parse(text.replaceAll(/(?:common\.schema\.json)?#\/\$defs\//g, '#/definitions/'));
}

/** Unlike an interface, an alias is also an object of any members, as the description of the API has bodies. */
const aliases = (types: string) => types.replaceAll(/^export interface (\w+) \{/gm, 'export type $1 = {');

it('has types of documents as their schemas have them; `npm run gen` writes them anew', async () => {
  const common = read('common.schema.json')['$defs'] as Record<string, Schema>;
  const bodies = Object.fromEntries(kinds.map((kind) => [nameOf(kind), bodyOf(kind)]));
  const all = {
    description: 'Every kind of document and its body.',
    type: 'object',
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/definitions/${nameOf(kind)}` }])),
    definitions: { ...common, ...bodies },
  };
  const types = await compile(bound(plainSchema(all)) as JSONSchema, 'Bodies', {
    bannerComment: '/* Written by `npm run gen` from schemas/metadata. */',
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
  });

  await expect(aliases(types)).toMatchFileSnapshot('../src/gen/documents.ts');
});
