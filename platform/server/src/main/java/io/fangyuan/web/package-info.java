/** The door for requests: who is asking, which tenant is bound, and every refusal as a problem a person can read. */
@NullMarked
package io.fangyuan.web;

import org.jspecify.annotations.NullMarked;
