package io.fangyuan.fieldtype;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name that people read for a field type, an option or a choice of an option. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Title {

    /** In simplified Chinese. */
    String zh();

    /** In English. */
    String en();
}
