/** The few kinds of value a field can hold. Imports nothing of ours; everything else speaks in these words. */
@NullMarked
package io.fangyuan.value;

import org.jspecify.annotations.NullMarked;
