/** May a record be so? Computed fields and validation rules of one object type. */
@NullMarked
package io.fangyuan.rule;

import org.jspecify.annotations.NullMarked;
