/** The endpoints of those who design: documents, the draft, releases, and what formulas in the making mean. */
@NullMarked
package io.fangyuan.web.metadata;

import org.jspecify.annotations.NullMarked;
