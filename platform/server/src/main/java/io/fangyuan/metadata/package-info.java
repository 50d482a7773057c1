/** What a tenant has defined: documents kept by content hash, and the compiled snapshot that every request runs on. */
@NullMarked
package io.fangyuan.metadata;

import org.jspecify.annotations.NullMarked;
