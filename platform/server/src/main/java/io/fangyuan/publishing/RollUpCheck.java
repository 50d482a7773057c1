package io.fangyuan.publishing;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.value.ValueKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A roll-up sums up stored values of records that point at its object, chosen by their own stored fields alone. */
final class RollUpCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        Snapshot after = candidate.after();
        return after.objects().stream()
                .flatMap(type -> type.fields().stream())
                .flatMap(field ->
                        field.aggregation().stream().flatMap(aggregation -> findings(after, field, aggregation)));
    }

    /** What does not exist at all is another check's finding. */
    private static Stream<Finding> findings(Snapshot snapshot, Field field, Aggregation aggregation) {
        Optional<ObjectType> child = snapshot.findObject(aggregation.object());
        return child.stream()
                .flatMap(type -> Stream.of(
                                lookup(type, field, aggregation),
                                summed(type, field, aggregation),
                                condition(snapshot, field, aggregation))
                        .flatMap(finding -> finding));
    }

    private static Stream<Finding> lookup(ObjectType child, Field field, Aggregation aggregation) {
        return child
                .find(aggregation.lookup())
                .filter(lookup -> !lookup.target().equals(Optional.of(field.object())))
                .map(_ -> error(
                        field,
                        "/options/lookup",
                        "not_a_relation",
                        Map.of("field", aggregation.lookup(), "object", field.object())))
                .stream();
    }

    private static Stream<Finding> summed(ObjectType child, Field field, Aggregation aggregation) {
        return child
                .find(aggregation.field())
                .filter(summed -> !fits(summed, field))
                .map(_ -> error(field, "/options/field", "cannot_be_summed_up", Map.of("field", aggregation.field())))
                .stream();
    }

    /** Numbers sum up to numbers, and days and moments have their first and last. */
    private static boolean fits(Field summed, Field rollUp) {
        boolean sized = summed.kind() == ValueKind.NUMBER
                || summed.kind() == ValueKind.DATE
                || summed.kind() == ValueKind.DATE_TIME;
        return summed.isStored() && sized && summed.kind() == rollUp.kind();
    }

    private static Stream<Finding> condition(Snapshot snapshot, Field field, Aggregation aggregation) {
        if (aggregation.condition().isEmpty()) {
            return Stream.empty();
        }
        String pointer = "/options/condition";
        return switch (Formulas.compile(
                aggregation.condition(), aggregation.object(), snapshot.scope(), Options.filter())) {
            case Compiled.Success(var formula) when formula.isStorable() -> Stream.empty();
            case Compiled.Success _ -> Stream.of(error(field, pointer, "only_own_fields", Map.of()));
            case Compiled.Failure(var errors) ->
                errors.stream()
                        .map(error -> error(
                                field,
                                pointer,
                                "formula_" + error.code().code(),
                                Map.of("column", error.column(), "length", error.length())));
        };
    }

    private static Finding error(Field field, String pointer, String code, Map<String, Object> params) {
        return Finding.error(DocumentKey.of(Kind.FIELD, field.object(), field.name()), pointer, code, params);
    }
}
