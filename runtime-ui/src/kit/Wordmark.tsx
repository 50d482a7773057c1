/** The product's name, as it stands where a tenant has no brand of its own. */
export function Wordmark() {
  return <span>方圆 Fangyuan</span>;
}
