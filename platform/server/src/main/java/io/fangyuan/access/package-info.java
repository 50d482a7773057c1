/** May this viewer do this? Object and field rights of roles, and data scopes as conditions on records. */
@NullMarked
package io.fangyuan.access;

import org.jspecify.annotations.NullMarked;
