/** Approvals over HTTP: submitting, deciding, who is asked what, and the course of each round. */
@NullMarked
package io.fangyuan.web.approval;

import org.jspecify.annotations.NullMarked;
