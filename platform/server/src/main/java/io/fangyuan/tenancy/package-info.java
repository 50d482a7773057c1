/** Which tenants there are, whose they are, what they may use, in which state and in which cell. */
@NullMarked
package io.fangyuan.tenancy;

import org.jspecify.annotations.NullMarked;
