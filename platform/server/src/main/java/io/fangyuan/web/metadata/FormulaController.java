package io.fangyuan.web.metadata;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.FunctionHelp;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.problem.Problem;
import io.fangyuan.publishing.Documents;
import io.fangyuan.web.Languages;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the formula editor asks while somebody types. */
@RestController
final class FormulaController {
    private final TenantDoor door;
    private final Documents documents;
    private final Sentences sentences;
    private final FieldTypes types;

    FormulaController(TenantDoor door, Documents documents, Sentences sentences, FieldTypes types) {
        this.door = door;
        this.documents = documents;
        this.sentences = sentences;
        this.types = types;
    }

    /** Where a formula stands. */
    enum Context {
        @JsonProperty("rule")
        RULE,
        @JsonProperty("field")
        FIELD,
        @JsonProperty("filter")
        FILTER,
        @JsonProperty("effect")
        EFFECT
    }

    /** Something that an action asks for. */
    record Input(String name, String type, @Nullable JsonNode options) {}

    /**
     * A formula to look at.
     *
     * @param expects name of the field type that shall hold the result; absent: a condition, or anything for a field
     * @param into of an effect, the field that takes the result: {@code object.field}
     * @param inputs what is asked for before an effect
     */
    record Question(
            String object,
            String formula,
            @Nullable String expects,
            Context context,
            @Nullable String into,
            @Nullable List<Input> inputs) {

        Options options() {
            return switch (context) {
                case RULE -> Options.rule();
                case FILTER -> Options.filter();
                case FIELD -> new Options(expected(), Options.Use.FILTER, Options.Blanks.AS_ZERO);
                case EFFECT -> new Options(expected(), Options.Use.RULE, Options.Blanks.AS_ZERO);
            };
        }

        /** Empty also where it is no name of a field: any result will do then. */
        Optional<DocumentKey> target() {
            return Optional.ofNullable(into)
                    .map(name -> new DocumentKey(Kind.FIELD, name))
                    .filter(DocumentKey::isWellFormed);
        }

        /** Empty also for types whose values a formula cannot be told to have without more than the name. */
        private Optional<Type> expected() {
            return switch (expects) {
                case "text", "longText", "phone", "email", "url" -> Optional.of(Type.TEXT);
                case "number", "currency", "percent" -> Optional.of(Type.NUMBER);
                case "checkbox" -> Optional.of(Type.BOOL);
                case "date" -> Optional.of(Type.DATE);
                case "dateTime" -> Optional.of(Type.DATE_TIME);
                case null, default -> Optional.empty();
            };
        }
    }

    /**
     * What became of it.
     *
     * @param normalized the source with labels replaced by names
     * @param tree as schemas/formula-tree.schema.json describes it
     */
    record Answer(
            boolean ok,
            Optional<String> type,
            Optional<String> normalized,
            Optional<Object> tree,
            List<ErrorReply> errors,
            List<ErrorReply> warnings) {}

    record ErrorReply(
            String code,
            int column,
            int length,
            String message,
            Map<String, Object> params,
            Optional<String> suggestion) {}

    @PostMapping("/api/formula/check")
    Answer check(@RequestBody Question question) {
        return door.enter(viewer -> {
            return switch (compiled(viewer, question)) {
                case Compiled.Success(var formula) -> success(formula, viewer.locale());
                case Compiled.Failure(var errors) -> failure(errors, viewer.locale());
            };
        });
    }

    private Compiled compiled(Viewer viewer, Question question) {
        return question.context() == Context.EFFECT
                ? documents.compile(
                        viewer,
                        question.object(),
                        question.formula(),
                        question.options(),
                        inputs(question),
                        question.target())
                : documents.compile(viewer, question.object(), question.formula(), question.options());
    }

    /** An input whose options are not yet whole is not there yet. */
    private Map<String, Type> inputs(Question question) {
        Map<String, Type> inputs = new HashMap<>();
        for (Input input : question.inputs() == null ? List.<Input>of() : question.inputs()) {
            try {
                var options = input.options() == null ? JsonNodeFactory.instance.objectNode() : input.options();
                inputs.put(input.name(), types.configure(input.type(), options).formulaType());
            } catch (Problem _) {
                inputs.remove(input.name());
            }
        }
        return inputs;
    }

    record FunctionReply(String name, String signature, String description, Optional<String> example) {
        static FunctionReply of(FunctionHelp help, Locale reader) {
            var chinese = reader.getLanguage().equals(Locale.CHINESE.getLanguage());
            return new FunctionReply(
                    help.name(),
                    help.signature(),
                    chinese ? help.zh() : help.en(),
                    help.examples().stream().findFirst());
        }
    }

    /** The same for every tenant: the language is the platform's. */
    @GetMapping("/api/formula/functions")
    List<FunctionReply> functions(HttpServletRequest request) {
        var reader = Languages.of(request);
        return Formulas.functions().stream()
                .map(help -> FunctionReply.of(help, reader))
                .toList();
    }

    private Answer success(Formula formula, Locale reader) {
        return new Answer(
                true,
                Optional.of(formula.type().word()),
                Optional.of(formula.source()),
                Optional.of(formula.toJson()),
                List.of(),
                replies(formula.warnings(), reader));
    }

    private Answer failure(List<FormulaError> errors, Locale reader) {
        return new Answer(
                false, Optional.empty(), Optional.empty(), Optional.empty(), replies(errors, reader), List.of());
    }

    private List<ErrorReply> replies(List<FormulaError> errors, Locale reader) {
        return errors.stream()
                .map(error -> new ErrorReply(
                        error.code().code(),
                        error.column(),
                        error.length(),
                        sentences.ofViolation("formula_" + error.code().code(), error.params(), reader),
                        error.params(),
                        error.suggestion()))
                .toList();
    }
}
