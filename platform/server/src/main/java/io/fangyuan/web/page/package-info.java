/** Hands out pages: the two user interfaces under /app and /admin with their files, and the pages that tenants write. */
@NullMarked
package io.fangyuan.web.page;

import org.jspecify.annotations.NullMarked;
