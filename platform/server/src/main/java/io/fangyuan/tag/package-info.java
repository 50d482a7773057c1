/** Tags: free labels that people put on records of every object, to find together what belongs together to them. */
@NullMarked
package io.fangyuan.tag;

import org.jspecify.annotations.NullMarked;
