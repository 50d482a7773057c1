package io.fangyuan.formula;

import io.fangyuan.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of schemas/formula-cases, as formula-cases.schema.json describes it. */
record FormulaCase(String file, int number, JsonNode json, JsonNode picklists) {
    static final Path FOLDER = Path.of("../../schemas/formula-cases");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OBJECT = "thing";

    /** Every case, under a name that finds it. */
    static Stream<Arguments> all() {
        return files().flatMap(file -> in(file).stream()).map(one -> Arguments.argumentSet(one.title(), one));
    }

    static Stream<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode document(Path file) {
        return JSON.readTree(file);
    }

    static List<FormulaCase> in(Path file) {
        var document = document(file);
        var cases = document.get("cases").values().stream().toList();
        return Stream.iterate(0, number -> number < cases.size(), number -> number + 1)
                .map(number -> new FormulaCase(
                        file.getFileName().toString(), number + 1, cases.get(number), document.path("picklists")))
                .toList();
    }

    private String title() {
        var formula = json.get("formula").stringValue();
        return file + " " + number + ": " + formula.substring(0, Math.min(formula.length(), 60));
    }

    Compiled compile() {
        return compile(json.get("formula").stringValue());
    }

    /** Another source in the world of this case. */
    Compiled compile(String source) {
        return Formulas.compile(source, OBJECT, new CaseScope(this), options());
    }

    private Options options() {
        var use = json.path("use").asString("rule").equals("rule") ? Options.Use.RULE : Options.Use.FILTER;
        var blanks = json.path("blanks").asString("asZero").equals("asZero")
                ? Options.Blanks.AS_ZERO
                : Options.Blanks.AS_BLANK;
        return new Options(Optional.empty(), use, blanks);
    }

    boolean isRefused() {
        return json.has("error");
    }

    boolean isSkipped(String backEnd) {
        return json.path("skip").has(backEnd);
    }

    /** The expected value and the word for its type; empty where a fault or an error is expected. */
    Optional<Typed> result() {
        return json.has("result") ? Optional.of(typed(json.get("result"))) : Optional.empty();
    }

    /** The fields of the record, by dotted path. */
    Map<String, Typed> fields() {
        return typed("fields");
    }

    /** Fields of the record, of the user and of the tenant alike, for the scope. */
    Map<String, JsonNode> declarations(String root) {
        var declarations = new HashMap<String, JsonNode>();
        json.path(root).properties().forEach(entry -> declarations.put(entry.getKey(), entry.getValue()));
        return declarations;
    }

    Row row() {
        var fields = fields();
        return new Row() {
            @Override
            public Value value(io.fangyuan.formula.Path path) {
                return fields.get(String.join(".", path.names())).value();
            }

            @Override
            public Value prior(io.fangyuan.formula.Path path) {
                var now = fields.get(path.first());
                var prior = json.path("prior").get(path.first());
                return prior == null ? now.value() : FormulaCase.value(now.word(), prior);
            }

            @Override
            public boolean isNew() {
                return json.path("isNew").asBoolean(false);
            }
        };
    }

    EvaluationContext context() {
        return new EvaluationContext(
                Instant.parse(json.path("now").asString("2026-03-15T16:30:00.000000Z")),
                ZoneId.of(json.path("zone").asString("Asia/Shanghai")),
                known(typed("user")),
                known(typed("tenant")));
    }

    private static Fields known(Map<String, Typed> values) {
        return path -> values.get(String.join(".", path.names())).value();
    }

    private Map<String, Typed> typed(String property) {
        var typed = new HashMap<String, Typed>();
        json.path(property).properties().forEach(entry -> typed.put(entry.getKey(), typed(entry.getValue())));
        return typed;
    }

    private static Typed typed(JsonNode node) {
        var word = node.get("type").stringValue();
        return new Typed(word, value(word, node.get("value")));
    }

    /** A value and the word for its type. */
    record Typed(String word, Value value) {}

    static Value value(String word, JsonNode node) {
        if (node.isNull()) {
            return Value.BLANK;
        }
        return switch (word) {
            case "text", "picklist" -> new Value.Text(node.stringValue());
            case "number" -> new Value.Number(new BigDecimal(node.stringValue()));
            case "bool" -> new Value.Bool(node.booleanValue());
            case "date" -> new Value.Date(LocalDate.parse(node.stringValue()));
            case "dateTime" -> new Value.DateTime(Instant.parse(node.stringValue()));
            case "time" -> new Value.Time(LocalTime.parse(node.stringValue()));
            case "reference" -> new Value.Reference(Long.parseLong(node.stringValue()));
            case "multiPicklist" ->
                new Value.Many(node.values().stream()
                        .<Value>map(name -> new Value.Text(name.stringValue()))
                        .toList());
            default -> throw new IllegalArgumentException(word);
        };
    }
}
