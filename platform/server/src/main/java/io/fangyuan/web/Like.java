package io.fangyuan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * JSON that is read or written by hand is like this record, or like one of those that this sealed type permits. The
 * interface is described by it, and every test holds what it sees against that description.
 */
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Like {
    Class<?> value();
}
