/** What people are told, and that they have read it. */
@NullMarked
package io.fangyuan.web.notify;

import org.jspecify.annotations.NullMarked;
