/** A JSON Schema, as far as ours go. */
export interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  minProperties?: number;
  maxProperties?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  allOf?: { if: Schema; then: Schema }[];
  [word: string]: unknown;
}

/**
 * The same schema without what the types of TypeScript cannot say, or say otherwise: alternatives stand apart instead of
 * being told by which members must be there.
 */
export function plainSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const plain = Object.fromEntries(Object.entries(schema).map(([word, inner]) => [word, plainSchema(inner)]));
  return apart(fewNumbers(plain));
}

/** 1 to 3 are 1, 2 or 3. */
function fewNumbers(schema: Schema): Schema {
  const { minimum = 0, maximum = Infinity, ...others } = schema;
  if (schema.type !== 'integer' || maximum - minimum > 3) return schema;
  return { ...others, enum: Array.from({ length: maximum - minimum + 1 }, (_, step) => minimum + step) };
}

function apart(schema: Schema): Schema {
  const { oneOf, allOf, minProperties, maxProperties, ...common } = schema;
  const { properties = {}, required = [] } = common;
  if (minProperties === 1 && maxProperties === 1 && schema.properties !== undefined) {
    return either(
      common,
      Object.keys(properties).map((name) => ({ required: [name] })),
    );
  }
  if (oneOf?.every((each) => each.required !== undefined)) return either(common, oneOf);
  if (allOf === undefined) return schema;
  return {
    oneOf: allOf.map(({ if: when, then }) => ({
      ...common,
      properties: { ...properties, ...when.properties },
      required: [...required, ...(then.required ?? [])],
    })),
  };
}

/** Exactly one of the alternatives, so that what the others must have is not there. */
function either({ description, ...common }: Schema, alternatives: Schema[]): Schema {
  const telling = alternatives.flatMap(({ required = [] }) => required);
  return {
    description,
    oneOf: alternatives.map(({ required = [] }) => ({
      ...common,
      properties: Object.fromEntries(
        Object.entries(common.properties ?? {}).filter(([name]) => required.includes(name) || !telling.includes(name)),
      ),
      required: [...(common.required ?? []), ...required],
    })),
  };
}
