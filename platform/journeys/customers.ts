import { apiOf, json } from './people';
import { signInOf } from './signIns';

/** A customer of the demo's sales director, named as nobody else is. */
export async function aCustomer(values: Record<string, string>): Promise<{ id: string; name: string }> {
  const api = await apiOf(signInOf('wang'));
  const name = `旅程客户 ${crypto.randomUUID().slice(0, 8)}`;
  const made = await json<{ id: string }>(
    await api.post('/api/objects/customer/records', { data: { values: { name, ...values } } }),
  );
  await api.dispose();
  return { id: made.id, name };
}
