/** Carries out what administrators laid down to happen by itself: fields change, records appear, people are told. */
@NullMarked
package io.fangyuan.effect;

import org.jspecify.annotations.NullMarked;
