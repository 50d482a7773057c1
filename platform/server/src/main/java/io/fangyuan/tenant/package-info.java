/** Who a request is for: the tenant's id and the context that the doors bind. */
@NullMarked
package io.fangyuan.tenant;

import org.jspecify.annotations.NullMarked;
