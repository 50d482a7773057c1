import { readFileSync } from 'node:fs';

/** How somebody of the demo installation signs in; reseller staff have no tenant. */
export interface SignIn {
  tenant: string;
  login: string;
  password: string;
}

/** The sign-in of a person of the demo, from the file the platform writes into its data folder at the first start. */
export function signInOf(person: string): SignIn {
  const file = process.env['FANGYUAN_SIGN_INS'] ?? '../../.data/sign-ins.json';
  const people = JSON.parse(readFileSync(file, 'utf8')) as Record<string, SignIn>;
  const signIn = people[person];
  if (signIn === undefined) {
    throw new Error(`${file} knows ${Object.keys(people).join(', ')}, not ${person}`);
  }
  return signIn;
}
