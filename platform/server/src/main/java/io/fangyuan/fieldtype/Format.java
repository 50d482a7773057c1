package io.fangyuan.fieldtype;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an option means, so that the admin's form offers the right editor: {@code picklist} and {@code object} name a
 * document, {@code formula} is source text, {@code name} a new name, {@code label} a text per locale. Of the object that
 * the option {@code object} names, {@code relation} is a look-up that points here, {@code relatedField} a field with a
 * size and {@code relatedFormula} source text about its records. Choices that are {@code segmented} stand side by side.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Format {
    String value();
}
