import { apiOf, json } from './people';
import type { SignIn } from './signIns';

/** Has somebody create a record; answers its id. */
export async function aRecord(person: SignIn, object: string, values: object): Promise<string> {
  const api = await apiOf(person);
  const { id } = await json<{ id: string }>(await api.post(`/api/objects/${object}/records`, { data: { values } }));
  await api.dispose();
  return id;
}

/** A sales order of the seller's own with one line that comes to this total. */
export async function anOrderOf(admin: SignIn, seller: SignIn, total: string): Promise<string> {
  const steel = { name: '钢板 3mm', model: `GB-${total}`, category: 'sensor', listPrice: '100' };
  const product = await aRecord(admin, 'product', steel);
  const customer = await aRecord(seller, 'customer', { name: `宁波海工 ${total}` });
  const line = { values: { product, name: '钢板 3mm', quantity: '1', price: total } };
  return aRecord(seller, 'salesOrder', { customer, subject: `订单 ${total}`, orderLines: [line] });
}
