package io.fangyuan.fieldtype;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a text option means, so that the admin's form offers the right editor and references are found: {@code picklist}
 * and {@code object} name a document, {@code formula} is source text, {@code name} a new name, {@code label} a text per
 * locale.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Format {
    String value();
}
