/** What a signed-in user's screens are made of: who they are and the definitions, cut down to their rights. */
@NullMarked
package io.fangyuan.web.viewer;

import org.jspecify.annotations.NullMarked;
