import { localName, objectOf, type Kind } from '../metadata/documents';

const TABS = {
  field: 'fields',
  recordType: 'record-types',
  layout: 'layouts',
  listView: 'list-views',
  validationRule: 'rules',
  approvalProcess: 'approvals',
  sharingRule: 'sharing',
  automation: 'automations',
  action: 'actions',
  printTemplate: 'prints',
  page: 'pages',
} as const;

/** The page where a document is edited. */
export function addressOf(kind: Kind, name: string): string {
  switch (kind) {
    case 'field':
    case 'layout':
    case 'listView':
    case 'validationRule':
    case 'approvalProcess':
    case 'sharingRule':
    case 'automation':
    case 'action':
    case 'page':
      return `/objects/${objectOf(name)}/${TABS[kind]}/${localName(name)}`;
    case 'recordType':
    case 'printTemplate':
      return `/objects/${objectOf(name)}/${TABS[kind]}`;
    case 'object':
    case 'picklist':
    case 'role':
    case 'app':
      return `/${kind}s/${name}`;
  }
}
