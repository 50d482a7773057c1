package io.fangyuan.fieldtype;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All field types of the platform by name. */
@Component
public final class FieldTypes {
    private final Map<String, FieldType<?>> byName = new TreeMap<>();

    public FieldTypes(List<FieldType<?>> types) {
        for (var type : types) {
            if (byName.putIfAbsent(type.name(), type) != null) {
                throw new IllegalStateException("two field types are called " + type.name());
            }
        }
    }

    /** All types, by name. */
    public Collection<FieldType<?>> all() {
        return List.copyOf(byName.values());
    }

    /** The type of this name. */
    public Optional<FieldType<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The type of this name, which exists. */
    public FieldType<?> get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no field type is called " + name));
    }

    /**
     * A type with the options of a field document: defaults filled in, everything checked.
     *
     * @throws Problem INVALID_METADATA with everything wrong, pointers from the field document's body
     */
    public ConfiguredType<?> configure(String name, JsonNode options) {
        FieldType<?> type = find(name)
                .orElseThrow(() -> refusal(List.of(
                        Violation.of("/type", "unknown_field_type", Map.of("type", name, "known", byName.keySet())))));
        return configure(type, options);
    }

    private <O extends Record> ConfiguredType<O> configure(FieldType<O> type, JsonNode json) {
        var reader = new OptionsReader<>(type.optionsType(), json);
        refuse(reader.violations());
        O options = reader.options();
        refuse(type.checkOptions(options));
        return new ConfiguredType<>(type, options);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw refusal(violations.stream()
                    .map(violation -> violation.under("/options"))
                    .toList());
        }
    }

    private static Problem refusal(List<Violation> violations) {
        return new Problem(ProblemCode.INVALID_METADATA, Map.of(), violations);
    }
}
