/** The formula engine on the JVM against an expression language that many use. */
@NullMarked
package io.fangyuan.bench.formula;

import org.jspecify.annotations.NullMarked;
