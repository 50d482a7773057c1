package io.fangyuan.fieldtype;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an option is when the field does not say. An option without a default must be given unless it is nullable. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /** A JSON value; text may stand without quotes, so {@code @Default("")} is the empty text. */
    String value();
}
