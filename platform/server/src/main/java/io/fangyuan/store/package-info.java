/**
 * Reaches PostgreSQL: tenant-bound statements in few round trips, the platform's own transactions, ids and secrets. Knows
 * nothing of what the tables mean.
 */
@NullMarked
package io.fangyuan.store;

import org.jspecify.annotations.NullMarked;
