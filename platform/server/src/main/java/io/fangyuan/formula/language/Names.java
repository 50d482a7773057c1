package io.fangyuan.formula.language;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Path.Root;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the field that a dotted name means, walking through look-ups, and normalises labels to names. */
final class Names {
    private static final int MAX_LOOKUPS = 15;
    private static final Value ZERO = Value.number(0);
    private static final Value FALSE = new Value.Bool(false);

    private final String object;
    private final Scope scope;
    private final Options options;
    private final Findings findings;
    private final Set<Path> lookups = new HashSet<>();

    Names(String object, Scope scope, Options options, Findings findings) {
        this.object = object;
        this.scope = scope;
        this.options = options;
        this.findings = findings;
    }

    Expression field(Syntax.Name name) {
        var first = name.segments().getFirst();
        return switch (first.text()) {
            case "$User" -> walk(Path.from(Root.USER), new Type.Reference(scope.userObject()), rest(name), first);
            case "$Tenant" -> inside(name, Root.TENANT, Optional.of(scope.tenantObject()));
            case "$Record" ->
                scope.knowsRecord()
                        ? walk(Path.from(Root.RECORD), new Type.Reference(object), rest(name), first)
                        : unknownVariable(first);
            case "$Input" -> input(name);
            default ->
                first.text().startsWith("$")
                        ? unknownVariable(first)
                        : walk(Path.from(Root.RECORD), new Type.Reference(object), name.segments(), first);
        };
    }

    /** What was asked for is a value; where it points at a record, that record is not read. */
    private Expression input(Syntax.Name name) {
        var input = inside(name, Root.INPUT, scope.inputObject());
        if (!(input instanceof Field) || name.segments().size() == 2) {
            return input;
        }
        var segment = name.segments().get(1);
        return findings.refuse(FormulaErrorCode.INPUT_NOT_FOLLOWED, segment.span(), Map.of("name", segment.text()));
    }

    /** A field of something that is no value by itself. */
    private Expression inside(Syntax.Name name, Root root, Optional<String> holder) {
        var first = name.segments().getFirst();
        if (holder.isEmpty() || name.segments().size() == 1) {
            return unknownVariable(first);
        }
        return walk(Path.from(root), new Type.Reference(holder.get()), rest(name), first);
    }

    private Expression unknownVariable(Syntax.Segment segment) {
        return findings.refuse(
                FormulaErrorCode.UNKNOWN_VARIABLE,
                segment.span(),
                Map.of("name", segment.text()),
                Suggestions.near(segment.text(), variables()));
    }

    private List<String> variables() {
        var known = new ArrayList<>(List.of("$User", "$Tenant"));
        if (scope.knowsRecord()) {
            known.add("$Record");
        }
        scope.inputObject().ifPresent(_ -> known.add("$Input"));
        return known;
    }

    private static List<Syntax.Segment> rest(Syntax.Name name) {
        return name.segments().subList(1, name.segments().size());
    }

    private Expression walk(Path start, Type startType, List<Syntax.Segment> segments, Syntax.Segment before) {
        var path = start;
        var type = startType;
        var last = before;
        for (var segment : segments) {
            if (!(type instanceof Type.Reference(var target))) {
                return findings.refuse(
                        FormulaErrorCode.NOT_A_LOOKUP, last.span(), Map.of("name", last.text(), "type", type.word()));
            }
            var field = scope.field(target, segment.text());
            if (field.isEmpty()) {
                return unknownField(target, segment);
            }
            normalise(segment, field.get().name());
            path = path.then(field.get().name());
            type = field.get().type();
            last = segment;
        }
        return reference(path, type, last);
    }

    private Expression unknownField(String target, Syntax.Segment segment) {
        return findings.refuse(
                FormulaErrorCode.UNKNOWN_FIELD,
                segment.span(),
                Map.of("object", target, "name", segment.text()),
                Suggestions.near(segment.text(), scope.fieldWords(target)));
    }

    private void normalise(Syntax.Segment segment, String name) {
        if (!segment.text().equals(name)) {
            findings.edit(segment.span(), Printer.name(name));
        }
    }

    private Expression reference(Path path, Type type, Syntax.Segment last) {
        findings.refer(path);
        for (var lookup = path; lookup.root() == Root.RECORD && lookup.names().size() > 1; ) {
            lookup = lookup.parent();
            lookups.add(lookup);
        }
        if (lookups.size() > MAX_LOOKUPS) {
            return findings.refuse(
                    FormulaErrorCode.TOO_MANY_LOOKUPS, last.span(), Map.of("most", MAX_LOOKUPS), Optional.empty());
        }
        return new Field(path, type, whenBlank(type), false);
    }

    private Value whenBlank(Type type) {
        if (type.equals(Type.BOOL)) {
            return FALSE;
        }
        return type.equals(Type.NUMBER) && options.blanks() == Options.Blanks.AS_ZERO ? ZERO : Value.BLANK;
    }
}
