/** The id of the label above a control: what names a control that no `for` can point at. */
export function labelId(controlId: string): string {
  return `${controlId}-label`;
}
