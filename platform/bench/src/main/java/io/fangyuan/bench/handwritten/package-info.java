/**
 * The other side of the comparison: what a competent engineer writes for one company that needs its customers kept, with
 * typed tables and rules in plain Java.
 */
@NullMarked
package io.fangyuan.bench.handwritten;

import org.jspecify.annotations.NullMarked;
