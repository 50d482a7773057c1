/** Sets up tenants from templates and plans, by those who may: resellers for their subtree, the first start for the demo. */
@NullMarked
package io.fangyuan.provisioning;

import org.jspecify.annotations.NullMarked;
