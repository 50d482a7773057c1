/** Regular expressions: the subset that means the same, in bounded time, to the JVM, PostgreSQL and the browser. */
@NullMarked
package io.fangyuan.formula.pattern;

import org.jspecify.annotations.NullMarked;
