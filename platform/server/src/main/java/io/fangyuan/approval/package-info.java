/** Records go through the approvals an administrator drew: who decides when, what is locked meanwhile, what follows. */
@NullMarked
package io.fangyuan.approval;

import org.jspecify.annotations.NullMarked;
