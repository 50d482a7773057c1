/** Files of tenants, kept in the cell by the hash of their content. */
@NullMarked
package io.fangyuan.file;

import org.jspecify.annotations.NullMarked;
