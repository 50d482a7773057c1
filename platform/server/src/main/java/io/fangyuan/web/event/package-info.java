/** Tells open pages what changed, as server-sent events; nothing depends on anybody hearing it. */
@NullMarked
package io.fangyuan.web.event;

import org.jspecify.annotations.NullMarked;
