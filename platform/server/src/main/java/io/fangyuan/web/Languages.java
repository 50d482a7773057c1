package io.fangyuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the product's languages a request asks for. */
public final class Languages {
    /** The product's first language, used when nothing else is said. */
    public static final Locale FIRST = Locale.SIMPLIFIED_CHINESE;

    private static final List<Locale> SPOKEN = List.of(FIRST, Locale.ENGLISH);

    private Languages() {}

    /** The language asked for by Accept-Language, else the first. */
    public static Locale of(HttpServletRequest request) {
        return asked(request).orElse(FIRST);
    }

    /** The language asked for by Accept-Language, if it is one that the product speaks. */
    public static Optional<Locale> asked(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .flatMap(range -> SPOKEN.stream().filter(spoken -> speaks(spoken, range)))
                    .findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a header that nobody can read asks for nothing
        }
    }

    private static boolean speaks(Locale spoken, Locale.LanguageRange range) {
        return range.getWeight() > 0
                && Locale.forLanguageTag(range.getRange()).getLanguage().equals(spoken.getLanguage());
    }
}
