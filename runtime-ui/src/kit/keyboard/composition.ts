/** Whether a key belongs to an input method that is still composing; such a key never submits, closes or commands. */
export function isComposing(event: { isComposing?: boolean; keyCode?: number; nativeEvent?: KeyboardEvent }): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || native.keyCode === 229;
}
