package io.fangyuan.print;

import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads place-holders: {@code ${name}}, {@code ${客户.电话}}, {@code ${total * 1.13}}. What stands between the braces is a
 * formula, so names and labels are known and nothing but the tenant's records can be reached. A formula in which the name
 * or label of lines stands before a dot, as in {@code ${quoteLines.quantity}}, is about each of these lines, and
 * {@code ${quoteLines.#}} is the line's number.
 */
final class PlaceHolders {
    private static final Pattern MARK = Pattern.compile("\\$\\{((?:\"[^\"]*\"|[^}\"])*)}");
    private static final Options ANY = new Options(Optional.empty(), Options.Use.FILTER, Options.Blanks.AS_ZERO);

    private final Snapshot snapshot;
    private final ObjectType type;
    private final Map<Relations.Pointer, Pattern> lines;
    private final List<Misprint> misprints = new ArrayList<>();

    PlaceHolders(Snapshot snapshot, ObjectType type) {
        this.snapshot = snapshot;
        this.type = type;
        this.lines = LineWords.of(snapshot, type);
    }

    /** What could not be read so far. */
    List<Misprint> misprints() {
        return List.copyOf(misprints);
    }

    /** Whether the text has any place-holders. */
    static boolean in(String text) {
        return MARK.matcher(text).find();
    }

    /** The pieces of a text that stands at {@code place}; a place-holder that cannot be read is left out and noted. */
    List<PlaceHolder> read(String place, String text) {
        List<PlaceHolder> pieces = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            words(text.substring(from, marks.start()), pieces);
            formula(place, marks.group(), marks.group(1).strip()).ifPresent(pieces::add);
            from = marks.end();
        }
        words(text.substring(from), pieces);
        return pieces;
    }

    private static void words(String text, List<PlaceHolder> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new PlaceHolder.Words(text));
        }
    }

    private Optional<PlaceHolder> formula(String place, String text, String source) {
        var named = lines.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(source).find())
                .toList();
        if (named.size() > 1) {
            misprints.add(new Misprint(place, text, "lines_of_two_kinds", Map.of()));
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return compile(place, text, source, type)
                    .map(formula -> new PlaceHolder.Computed(Optional.empty(), type, formula));
        }
        Relations.Pointer relation = named.getFirst().getKey();
        String ofLine = named.getFirst().getValue().matcher(source).replaceAll("");
        if (ofLine.equals("#")) {
            return Optional.of(new PlaceHolder.LineNumber(relation.name()));
        }
        return compile(place, text, ofLine, relation.type())
                .map(formula -> new PlaceHolder.Computed(Optional.of(relation.name()), relation.type(), formula));
    }

    private Optional<Formula> compile(String place, String text, String source, ObjectType about) {
        return switch (Formulas.compile(source, about.name(), snapshot.scope(), ANY)) {
            case Compiled.Success(var formula) -> Optional.of(formula);
            case Compiled.Failure(var errors) -> {
                var error = errors.getFirst();
                misprints.add(
                        new Misprint(place, text, "formula_" + error.code().code(), error.params()));
                yield Optional.empty();
            }
        };
    }
}
