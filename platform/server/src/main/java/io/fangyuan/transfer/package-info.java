/** Records in bulk, into a tenant and out of it. */
@NullMarked
package io.fangyuan.transfer;

import org.jspecify.annotations.NullMarked;
