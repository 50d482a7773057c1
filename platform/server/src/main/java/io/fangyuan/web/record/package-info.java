/** Records over HTTP: lists, single records, batches, history and the recycle bin. */
@NullMarked
package io.fangyuan.web.record;

import org.jspecify.annotations.NullMarked;
