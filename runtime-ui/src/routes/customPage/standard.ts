/** The parameter of an address that asks for the platform's own page. No field is called so: names begin with a letter. */
export const STANDARD = { name: '_page', value: 'standard' } as const;
