/** Printing over HTTP: records as files, and the templates they are made from. */
@NullMarked
package io.fangyuan.web.print;

import org.jspecify.annotations.NullMarked;
