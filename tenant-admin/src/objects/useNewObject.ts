import { neutralIdentity } from '@fangyuan/runtime-ui/kit/theme/identity.ts';
import { useState } from 'react';
import type { Label, MetadataDocument } from '../metadata/documents';
import type { NewObject } from './newObject';

/** The new object being described; its name follows its label and every role has it until somebody says otherwise. */
export function useNewObject(
  apps: readonly MetadataDocument<'app'>[],
  roles: readonly MetadataDocument<'role'>[],
  suggest: (label: Label) => string,
): [NewObject, (part: Partial<NewObject>) => void] {
  const [said, setSaid] = useState<Partial<NewObject>>({});
  const object = {
    name: suggest(said.label ?? {}),
    label: {},
    pluralLabel: {},
    icon: 'box',
    color: neutralIdentity,
    apps: apps.slice(0, 1).map((app) => app.name),
    roles: roles.map((role) => role.name),
    ...said,
  };
  return [object, (part) => setSaid((before) => ({ ...before, ...part }))];
}
