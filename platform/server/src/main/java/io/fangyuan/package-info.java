/** Fangyuan: the one deployable; its packages are the rooms of the house (docs/architecture.md). */
@NullMarked
package io.fangyuan;

import org.jspecify.annotations.NullMarked;
