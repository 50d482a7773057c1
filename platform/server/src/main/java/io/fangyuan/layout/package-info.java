/** How is a record shown to this viewer? Chooses the layout by role and record type and decides its conditions. */
@NullMarked
package io.fangyuan.layout;

import org.jspecify.annotations.NullMarked;
