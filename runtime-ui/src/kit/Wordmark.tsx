import { productName } from './brand';

/** The product's name, as it stands where a tenant has no brand of its own. */
export function Wordmark() {
  return <span>{productName}</span>;
}
