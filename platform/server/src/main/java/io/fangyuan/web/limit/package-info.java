/** How much of the platform one tenant may take, so that none slows another down. */
@NullMarked
package io.fangyuan.web.limit;

import org.jspecify.annotations.NullMarked;
