/**
 * What kinds of field there are: how each reads and writes JSON, what it holds and which options it takes. A new kind is
 * one file in {@code type}; nothing here knows a tenant, an object or a table.
 */
@NullMarked
package io.fangyuan.fieldtype;

import org.jspecify.annotations.NullMarked;
