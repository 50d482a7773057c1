/** Runs the tree on the JVM: every node becomes a closure, once. */
@NullMarked
package io.fangyuan.formula.jvm;

import org.jspecify.annotations.NullMarked;
