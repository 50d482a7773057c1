/** Clients in a closed loop over HTTP, and what they and the processes they ask cost. */
@NullMarked
package io.fangyuan.bench.load;

import org.jspecify.annotations.NullMarked;
