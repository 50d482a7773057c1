/** What can go wrong for a user: coded problems of a request and violations of the data. */
@NullMarked
package io.fangyuan.problem;

import org.jspecify.annotations.NullMarked;
