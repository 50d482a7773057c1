/**
 * One formula language for rules, defaults, filters, sharing and reports: text is checked once into a typed tree, and
 * the tree runs as closures on the JVM, as SQL in PostgreSQL and, as JSON, in the browser.
 */
@NullMarked
package io.fangyuan.formula;

import org.jspecify.annotations.NullMarked;
