/** Where to sign in; the end users' application owns that page and returns to `next`. */
export function signInAddress({ pathname, search }: { pathname: string; search: string }): string {
  return `/app/sign-in?next=${encodeURIComponent(pathname + search)}`;
}
