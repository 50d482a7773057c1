/** Writes the tree as PostgreSQL: values only as binds, no floating point, no row that raises an error. */
@NullMarked
package io.fangyuan.formula.sql;

import org.jspecify.annotations.NullMarked;
