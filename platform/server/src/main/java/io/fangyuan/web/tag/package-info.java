/** Tags over HTTP: what there are, which records carry them, and the groups they are kept in. */
@NullMarked
package io.fangyuan.web.tag;

import org.jspecify.annotations.NullMarked;
