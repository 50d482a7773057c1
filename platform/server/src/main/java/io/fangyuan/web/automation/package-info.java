/** Buttons that people press. */
@NullMarked
package io.fangyuan.web.automation;

import org.jspecify.annotations.NullMarked;
