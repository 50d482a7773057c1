/** Turns source text into the typed tree and back, and says what is wrong with it. */
@NullMarked
package io.fangyuan.formula.language;

import org.jspecify.annotations.NullMarked;
