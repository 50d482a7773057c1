/** What the workbench is known by. */
export const homeColor = '#1d6f5c';
