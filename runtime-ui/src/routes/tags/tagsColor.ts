/** What marks the pages about tags, which belong to no object. */
export const tagsColor = '#1d6f5c';
