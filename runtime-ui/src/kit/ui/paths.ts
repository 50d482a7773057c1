/** Addresses of the end users' pages, below `/app`. */
export const paths = {
  signIn: '/sign-in',
  link: '/link',
  home: '/home',
  profile: '/profile',
  tags: '/tags',
  tag: (id: string) => `/tags/${id}`,
  approvals: '/approvals',
  list: (object: string) => `/o/${object}`,
  bin: (object: string) => `/o/${object}/bin`,
  create: (object: string) => `/o/${object}/new`,
  record: (object: string, id: string) => `/o/${object}/${id}`,
  edit: (object: string, id: string) => `/o/${object}/${id}/edit`,
};
