/** The world tests live in: databases, tenants, builders and assertions that more than one room uses. */
@NullMarked
package io.fangyuan.testing;

import org.jspecify.annotations.NullMarked;
