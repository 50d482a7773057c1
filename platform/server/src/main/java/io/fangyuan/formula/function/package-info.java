/**
 * The functions, one file each: a new one is its file here, its file in the browser's interpreter and its cases. They
 * are found by themselves.
 */
@NullMarked
package io.fangyuan.formula.function;

import org.jspecify.annotations.NullMarked;
