/** Which keys do what; `name` is a key of the catalogues. */
export interface ShortcutHelp {
  keys: readonly string[];
  name: string;
}
