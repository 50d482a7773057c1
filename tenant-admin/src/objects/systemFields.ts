/** Fields every object has without a document of its own. */
export const SYSTEM_FIELDS = [
  { name: 'owner', type: 'lookup', target: 'user' },
  { name: 'recordType', type: 'text', target: undefined },
  { name: 'createdBy', type: 'lookup', target: 'user' },
  { name: 'createdAt', type: 'dateTime', target: undefined },
  { name: 'updatedBy', type: 'lookup', target: 'user' },
  { name: 'updatedAt', type: 'dateTime', target: undefined },
] as const;
