/** Prints records: fills workbooks that tenants upload with what a viewer may read of a record and its lines. */
@NullMarked
package io.fangyuan.print;

import org.jspecify.annotations.NullMarked;
