/** Who a tenant's people are: users, departments and who reports to whom, their sign-in, and the programs acting for them. */
@NullMarked
package io.fangyuan.identity;

import org.jspecify.annotations.NullMarked;
