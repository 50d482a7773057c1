import { request } from '@playwright/test';
import { apiOf, baseURL, headersOf, json } from './people';
import { signInOf, type SignIn } from './signIns';

/** A password nobody else uses: long enough for the product, fresh for every tenant. */
export function newPassword(): string {
  return `pw-${crypto.randomUUID()}`;
}

/** A tenant code nobody has taken. */
export function newCode(): string {
  return `j${crypto.randomUUID().slice(0, 8)}`;
}

/** Opens a tenant of its own for a journey that changes metadata; answers how its admin signs in. */
export async function aTenant(sampleData = false): Promise<SignIn> {
  const reseller = await apiOf(signInOf('reseller'));
  const { plans } = await json<{ plans: { name: string }[] }>(await reseller.get('/api/reseller/plans'));
  const code = newCode();
  const order = { name: `旅程 ${code}`, code, adminName: '管理员', adminLogin: 'admin', template: 'sales', sampleData };
  const { link } = await json<{ link: { url: string } }>(
    await reseller.post('/api/reseller/tenants', { data: { ...order, plan: plans[0]?.name } }),
  );
  await reseller.dispose();
  const password = newPassword();
  await redeem(link.url, password);
  return { tenant: code, login: 'admin', password };
}

/** Opens a one-time link without a browser and sets the password. */
export async function redeem(url: string, password: string): Promise<void> {
  const door = await request.newContext({ baseURL: baseURL() });
  const { csrf } = await json<{ csrf: string }>(await door.get('/api/session'));
  const token = new URL(url, baseURL()).searchParams.get('token');
  await json(await door.post('/api/session/link', { data: { token, password }, headers: headersOf(csrf, '') }));
  await door.dispose();
}

/** Adds a department to a tenant; answers its id. */
export async function aDepartment(admin: SignIn, name: string): Promise<string> {
  const api = await apiOf(admin);
  const { id } = await json<{ id: string }>(
    await api.post('/api/departments', { data: { name, parent: null, head: null, position: 0 } }),
  );
  await api.dispose();
  return id;
}

/** Adds somebody to a tenant, with a password set; answers how they sign in. */
export async function aPerson(
  admin: SignIn,
  person: { login: string; name: string; primaryRole: string; superior?: string; department?: string },
): Promise<SignIn & { id: string }> {
  const api = await apiOf(admin);
  const { user, link } = await json<{ user: { id: string }; link: { url: string } }>(
    await api.post('/api/users', { data: { superior: null, roles: [], active: true, ...person } }),
  );
  await api.dispose();
  const password = newPassword();
  await redeem(link.url, password);
  return { tenant: admin.tenant, login: person.login, password, id: user.id };
}
