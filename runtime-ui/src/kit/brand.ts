/** The product's name, which no language translates. */
export const productName = '方圆 Fangyuan';
