/** From draft to release: what admins change, what a check has to say about it, and how it comes into force or back. */
@NullMarked
package io.fangyuan.publishing;

import org.jspecify.annotations.NullMarked;
