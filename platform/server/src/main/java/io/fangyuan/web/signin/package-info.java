/** Who may come in: filter chains, browser sessions, sign-in by password or one-time link, tokens for programs. */
@NullMarked
package io.fangyuan.web.signin;

import org.jspecify.annotations.NullMarked;
