/** What the staff of resellers do: set up tenants and look after the tenants and resellers below them. */
@NullMarked
package io.fangyuan.web.reseller;

import org.jspecify.annotations.NullMarked;
