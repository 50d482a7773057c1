import {
  AppWindow,
  Boxes,
  Building2,
  History,
  KeyRound,
  ListChecks,
  Network,
  PencilRuler,
  ShieldCheck,
  Store,
  Tags,
  UserPlus,
  Users,
  type LucideIcon,
} from 'lucide-react';

export type NavigationItem = { path: string; label: string; icon: LucideIcon };
/** `permission` is what its pages need; none means everybody who got this far. */
export type NavigationGroup = { label: string; permission?: string; items: readonly NavigationItem[] };

const TENANT_NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'frame.group.design',
    permission: 'designMetadata',
    items: [
      { path: '/objects', label: 'objects.title', icon: Boxes },
      { path: '/picklists', label: 'picklists.title', icon: ListChecks },
      { path: '/apps', label: 'apps.title', icon: AppWindow },
      { path: '/roles', label: 'roles.title', icon: ShieldCheck },
    ],
  },
  {
    label: 'frame.group.people',
    permission: 'manageUsers',
    items: [
      { path: '/users', label: 'users.title', icon: Users },
      { path: '/departments', label: 'departments.title', icon: Network },
      { path: '/clients', label: 'clients.title', icon: KeyRound },
    ],
  },
  {
    label: 'frame.group.content',
    permission: 'manageTags',
    items: [{ path: '/tags', label: 'sharedTags.title', icon: Tags }],
  },
  {
    label: 'frame.group.release',
    permission: 'designMetadata',
    items: [
      { path: '/draft', label: 'draft.title', icon: PencilRuler },
      { path: '/releases', label: 'releases.title', icon: History },
    ],
  },
];

export const RESELLER_NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'frame.group.reseller',
    items: [
      { path: '/reseller/tenants', label: 'tenants.title', icon: Building2 },
      { path: '/reseller/new', label: 'provision.title', icon: UserPlus },
      { path: '/reseller/resellers', label: 'resellers.title', icon: Store },
    ],
  },
];

/** What somebody with these permissions can open. */
export function navigationOf(permissions: readonly string[]): readonly NavigationGroup[] {
  return TENANT_NAVIGATION.filter(({ permission }) => !permission || permissions.includes(permission));
}
