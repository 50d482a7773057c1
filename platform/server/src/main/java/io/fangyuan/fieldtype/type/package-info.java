/** The field types, one file each, found by injection and proven by {@code FieldTypeContractTest}. */
@NullMarked
package io.fangyuan.fieldtype.type;

import org.jspecify.annotations.NullMarked;
