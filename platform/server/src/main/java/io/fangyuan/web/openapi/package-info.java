/** Describes the interface for programs, as OpenAPI made from the controllers themselves. */
@NullMarked
package io.fangyuan.web.openapi;

import org.jspecify.annotations.NullMarked;
