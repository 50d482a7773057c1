/** Records of a tenant's objects: save, read, query, delete, restore and their history. Only this room knows slots. */
@NullMarked
package io.fangyuan.record;

import org.jspecify.annotations.NullMarked;
