package io.fangyuan.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import io.fangyuan.web.Choices;
import io.fangyuan.web.Needed;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** A component of a record as the member of JSON that it is. */
record Member(RecordComponent component) {

    String name() {
        var told = component.getAccessor().getAnnotation(JsonProperty.class);
        return told == null ? component.getName() : told.value();
    }

    /** What it is when it is there and not null. */
    ResolvableType type() {
        var type = ResolvableType.forType(component.getGenericType());
        return component.getType() == Optional.class ? type.getGeneric(0) : type;
    }

    /** Whether the record is written as this alone. */
    boolean isWhole() {
        return component.getAccessor().isAnnotationPresent(JsonValue.class);
    }

    boolean isList() {
        return Collection.class.isAssignableFrom(component.getType());
    }

    /** The words that it is one of, where it says so. */
    @Nullable
    Choices choices() {
        return component.getAnnotation(Choices.class);
    }

    /** Whether callers must send it. */
    boolean isNeeded() {
        return !isNullable() || component.isAnnotationPresent(Needed.class);
    }

    /** Whether callers may send null for it. */
    boolean takesNull() {
        var setter = component.getAccessor().getAnnotation(JsonSetter.class);
        return !isNeeded() && (setter == null || setter.nulls() != Nulls.FAIL);
    }

    /** Whether every reply has it; one that is left out is never null. */
    boolean isAlwaysTold() {
        boolean isLeftOut = component.getAccessor().isAnnotationPresent(JsonInclude.class)
                || component.getType() == Optional.class
                        && component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
        return !isLeftOut;
    }

    /** Whether replies may have null for it. */
    boolean isToldAsNull() {
        return isNullable() && isAlwaysTold();
    }

    private boolean isNullable() {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
