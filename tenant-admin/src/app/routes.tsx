import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { Home } from './Home';
import { ResellerArea } from './ResellerArea';
import { RouteError } from './RouteError';
import { SignedIn } from './SignedIn';
import { TenantArea } from './TenantArea';

/** A page whose code is loaded when it is first opened. */
function page(path: string, load: () => Promise<ComponentType>, children?: RouteObject[]): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), children };
}

const objectTabs: RouteObject[] = [
  { index: true, element: <Navigate to="fields" replace /> },
  page('fields', async () => (await import('../fields/FieldsTab')).FieldsTab, [
    page('new', async () => (await import('../fields/FieldPanel')).FieldPanel),
    page(':field', async () => (await import('../fields/FieldPanel')).FieldPanel),
  ]),
  page('record-types', async () => (await import('../recordTypes/RecordTypesTab')).RecordTypesTab),
  page('layouts', async () => (await import('../layouts/LayoutsTab')).LayoutsTab),
  page('layouts/:layout', async () => (await import('../layouts/LayoutPage')).LayoutPage),
  page('rules', async () => (await import('../rules/RulesTab')).RulesTab),
  page('rules/:rule', async () => (await import('../rules/RulePage')).RulePage),
  page('sharing', async () => (await import('../sharing/SharingTab')).SharingTab),
  page('sharing/:rule', async () => (await import('../sharing/SharingPage')).SharingPage),
  page('approvals', async () => (await import('../approvals/ApprovalsTab')).ApprovalsTab),
  page('approvals/:process', async () => (await import('../approvals/ProcessPage')).ProcessPage),
  page('automations', async () => (await import('../automations/AutomationsTab')).AutomationsTab),
  page('automations/:automation', async () => (await import('../automations/AutomationPage')).AutomationPage),
  page('actions', async () => (await import('../actions/ActionsTab')).ActionsTab),
  page('actions/:action', async () => (await import('../actions/ActionPage')).ActionPage),
  page('list-views', async () => (await import('../listViews/ListViewsTab')).ListViewsTab),
  page('list-views/:view', async () => (await import('../listViews/ListViewPage')).ListViewPage),
  page('prints', async () => (await import('../prints/PrintsTab')).PrintsTab),
  page('pages', async () => (await import('../customPages/CustomPagesTab')).CustomPagesTab),
  page('pages/:page', async () => (await import('../customPages/CustomPagePage')).CustomPagePage),
  page('usage', async () => (await import('../objects/UsageTab')).UsageTab),
];

const tenantPages: RouteObject[] = [
  page('objects', async () => (await import('../objects/ObjectsPage')).ObjectsPage),
  page('objects/:object', async () => (await import('../objects/ObjectPage')).ObjectPage, objectTabs),
  page('picklists', async () => (await import('../picklists/PicklistsPage')).PicklistsPage),
  page('picklists/:picklist', async () => (await import('../picklists/PicklistPage')).PicklistPage),
  page('apps', async () => (await import('../apps/AppsPage')).AppsPage),
  page('apps/:app', async () => (await import('../apps/AppPage')).AppPage),
  page('roles', async () => (await import('../roles/RolesPage')).RolesPage),
  page('roles/:role', async () => (await import('../roles/RolePage')).RolePage),
  page('users', async () => (await import('../people/UsersPage')).UsersPage),
  page('departments', async () => (await import('../people/DepartmentsPage')).DepartmentsPage),
  page('clients', async () => (await import('../clients/ClientsPage')).ClientsPage),
  page('tags', async () => (await import('../tags/SharedTagsPage')).SharedTagsPage),
  page('draft', async () => (await import('../draft/DraftPage')).DraftPage),
  page('releases', async () => (await import('../release/ReleasesPage')).ReleasesPage),
];

const resellerPages: RouteObject[] = [
  { path: 'reseller', element: <Navigate to="tenants" replace /> },
  page('reseller/tenants', async () => (await import('../reseller/TenantsPage')).TenantsPage),
  page('reseller/new', async () => (await import('../reseller/ProvisionPage')).ProvisionPage),
  page('reseller/tenants/:code', async () => (await import('../reseller/TenantPage')).TenantPage),
  page('reseller/resellers', async () => (await import('../reseller/ResellersPage')).ResellersPage),
];

/** What stands there while the first page's code loads. */
function Nothing() {
  return null;
}

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: SignedIn,
    ErrorBoundary: RouteError,
    HydrateFallback: Nothing,
    children: [
      { index: true, Component: Home },
      { Component: TenantArea, children: tenantPages },
      { Component: ResellerArea, children: resellerPages },
      { path: '*', Component: Home },
    ],
  },
];

/** The pages under /admin. */
export function createAdminRouter() {
  return createBrowserRouter(routes, { basename: '/admin' });
}
