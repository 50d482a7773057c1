package io.fangyuan.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads our records as their types say: what is not {@code @Nullable} must be there and is not null, in lists as well. */
final class MustBeThere extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return type(member)
                .map(type -> (Boolean) (isNeeded(type) && raw(type) != Optional.class))
                .orElseGet(() -> super.hasRequiredMarker(config, member));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return type(member)
                .map(type -> JsonSetter.Value.construct(
                        refusing(isNeeded(type) && raw(type) != Optional.class), refusing(hasNeededParts(type))))
                .orElseGet(() -> super.findSetterInfo(config, member));
    }

    private static Nulls refusing(boolean needed) {
        return needed ? Nulls.FAIL : Nulls.DEFAULT;
    }

    /** The type of a component of one of our records; empty for all else. */
    private static Optional<AnnotatedType> type(Annotated member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Executable constructor
                && constructor.getDeclaringClass().isRecord()
                && constructor.getDeclaringClass().getName().startsWith("io.fangyuan.")) {
            return Optional.of(constructor.getAnnotatedParameterTypes()[parameter.getIndex()]);
        }
        return Optional.empty();
    }

    private static boolean isNeeded(AnnotatedType type) {
        return !type.isAnnotationPresent(Nullable.class);
    }

    /** In JSON of any kind null is a value like others. */
    private static boolean hasNeededParts(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType parameterized)) {
            return false;
        }
        AnnotatedType part = parameterized
                .getAnnotatedActualTypeArguments()[parameterized.getAnnotatedActualTypeArguments().length - 1];
        return isNeeded(part) && raw(part) != JsonNode.class;
    }

    private static Object raw(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                        && parameterized.getType() instanceof java.lang.reflect.ParameterizedType generic
                ? generic.getRawType()
                : type.getType();
    }
}
