/** What the platform does when it is killed, loses its database or runs out of something, shown on real processes. */
@NullMarked
package io.fangyuan.faults;

import org.jspecify.annotations.NullMarked;
