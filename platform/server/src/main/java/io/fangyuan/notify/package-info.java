/** Tells people what concerns them: kept until they have read it, and seen at once by those who are there. */
@NullMarked
package io.fangyuan.notify;

import org.jspecify.annotations.NullMarked;
