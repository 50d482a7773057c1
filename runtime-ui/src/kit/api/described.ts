import type { components } from '../../gen/api';

/** What the platform calls this in its description, schemas/openapi.json. */
export type Described<Name extends keyof components['schemas']> = components['schemas'][Name];
