import { expect, it } from 'vitest';
import { addressOf } from './addressOf';

it.each([
  ['field', 'customer.mobile', '/objects/customer/fields/mobile'],
  ['recordType', 'customer.dealer', '/objects/customer/record-types'],
  ['validationRule', 'customer.mobileFormat', '/objects/customer/rules/mobileFormat'],
  ['object', 'customer', '/objects/customer'],
  ['picklist', 'industry', '/picklists/industry'],
] as const)('a %s is edited at its own page', (kind, name, address) => {
  expect(addressOf(kind, name)).toBe(address);
});
