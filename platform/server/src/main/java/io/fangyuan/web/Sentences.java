package io.fangyuan.web;

import io.fangyuan.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of schemas/problem-codes.json, in the reader's language; {@code {name}} stands for a parameter. */
@Component
public final class Sentences {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String FAULT = "fault";
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";

    private final Catalogue catalogue;

    record Catalogue(Map<String, Map<String, String>> problems, Map<String, Map<String, String>> violations) {}

    Sentences(JsonMapper json) {
        catalogue = load(json);
    }

    static Catalogue load(JsonMapper json) {
        try (InputStream file = Sentences.class.getResourceAsStream("/schemas/problem-codes.json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went wrong with a request. */
    public String of(ProblemCode code, Map<String, Object> params, Locale reader) {
        return sentence(catalogue.problems(), code.code(), params, reader);
    }

    /** What is wrong with one place of the data; the code itself when nobody wrote its sentence yet. */
    public String ofViolation(String code, Map<String, Object> params, Locale reader) {
        return sentence(catalogue.violations(), code, worded(params, reader), reader);
    }

    /** A fault is itself a code, whose words stand within the sentence. */
    private Map<String, Object> worded(Map<String, Object> params, Locale reader) {
        if (!(params.get(FAULT) instanceof String fault)) {
            return params;
        }
        var worded = new HashMap<>(params);
        worded.put(
                FAULT, sentence(catalogue.violations(), fault, params, reader).replaceFirst("[。.]$", ""));
        return worded;
    }

    private static String sentence(
            Map<String, Map<String, String>> from, String code, Map<String, Object> params, Locale reader) {
        var texts = from.getOrDefault(code, Map.of());
        var language = reader.getLanguage().equals(ENGLISH) ? ENGLISH : CHINESE;
        var text = texts.getOrDefault(language, code);
        return PARAMETER
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf(params.getOrDefault(match.group(1), match.group()))));
    }
}
