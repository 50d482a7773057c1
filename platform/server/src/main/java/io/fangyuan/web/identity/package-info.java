/** How a tenant's administrators reach its people: users, departments, sessions and API clients. */
@NullMarked
package io.fangyuan.web.identity;

import org.jspecify.annotations.NullMarked;
