const key = 'fangyuan.tenant';

/** The company code typed here last. */
export function rememberedTenant(): string {
  return localStorage.getItem(key) ?? '';
}

export function rememberTenant(code: string): void {
  localStorage.setItem(key, code);
}
