/** Whether a window says that it is a custom page and hands over its channel. */
export function isGreeting({ data, ports }: MessageEvent): boolean {
  return typeof data === 'object' && data !== null && 'fangyuan' in data && ports.length === 1;
}
