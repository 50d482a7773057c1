/** Work that a clock or the outbox starts: binds the tenant and calls one method below. */
@NullMarked
package io.fangyuan.job;

import org.jspecify.annotations.NullMarked;
