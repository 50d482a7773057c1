/** Walks over every operation that is described: with what belongs to others, without the right, with input of every kind. */
@NullMarked
package io.fangyuan.walk;

import org.jspecify.annotations.NullMarked;
