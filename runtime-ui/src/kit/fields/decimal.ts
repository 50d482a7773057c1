import { Decimal } from 'decimal.js';

/** Decimals as the server has them: up to 30 digits before and 20 after the point, never rounded on the way. */
export const Exact = Decimal.clone({ precision: 80, toExpNeg: -40, toExpPos: 60 });
