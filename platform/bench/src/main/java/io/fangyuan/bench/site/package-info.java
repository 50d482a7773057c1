/** The two servers: started as processes, filled alike, and how each of them is asked for the same things. */
@NullMarked
package io.fangyuan.bench.site;

import org.jspecify.annotations.NullMarked;
