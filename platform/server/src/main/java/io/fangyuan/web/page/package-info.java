/** Hands out the two user interfaces: the pages under /app and /admin and the files they are made of. */
@NullMarked
package io.fangyuan.web.page;

import org.jspecify.annotations.NullMarked;
