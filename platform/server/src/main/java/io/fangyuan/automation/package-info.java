/** What administrators laid down to happen when a record is saved or a button is pressed. */
@NullMarked
package io.fangyuan.automation;

import org.jspecify.annotations.NullMarked;
