/** Measures the platform: starts it and the application written by hand, fills both alike, and lets them take turns. */
@NullMarked
package io.fangyuan.bench;

import org.jspecify.annotations.NullMarked;
