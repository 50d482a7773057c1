package io.fangyuan.metadata;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a document is called: kind and name. Names never change once published, so other documents and formulas refer by
 * them.
 *
 * @param name {@code customer}, or {@code customer.mobile} for a document that belongs to an object
 */
public record DocumentKey(Kind kind, String name) implements Comparable<DocumentKey> {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Comparator<DocumentKey> ORDER =
            Comparator.comparing(DocumentKey::kind).thenComparing(DocumentKey::name);

    /** The key of a document that belongs to {@code object}. */
    public static DocumentKey of(Kind kind, String object, String name) {
        return new DocumentKey(kind, object + "." + name);
    }

    /** Reads {@link #toString()}. */
    public static DocumentKey parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("document", text));
        }
        return new DocumentKey(Kind.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Whether the name is one that a document of this kind may be given. */
    public boolean isWellFormed() {
        if (!kind.belongsToObject()) {
            return isName(name);
        }
        var dot = name.indexOf('.');
        return dot > 0 && isName(name.substring(0, dot)) && isName(name.substring(dot + 1));
    }

    /** Whether {@code text} is a single name: a small letter, then up to 39 letters or digits. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The object this document is or belongs to; "" for documents of the tenant as a whole. */
    public String object() {
        return switch (kind) {
            case OBJECT -> name;
            case FIELD,
                    RECORD_TYPE,
                    LAYOUT,
                    LIST_VIEW,
                    VALIDATION_RULE,
                    SHARING_RULE,
                    AUTOMATION,
                    ACTION,
                    APPROVAL_PROCESS,
                    PRINT_TEMPLATE,
                    PAGE -> name.substring(0, Math.max(0, name.indexOf('.')));
            case PICKLIST, ROLE, APP -> "";
        };
    }

    /** The name without its object: {@code mobile} of {@code customer.mobile}. */
    public String shortName() {
        return name.substring(name.indexOf('.') + 1);
    }

    @Override
    public int compareTo(DocumentKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code field/customer.mobile}, as it stands in manifests. */
    @Override
    public String toString() {
        return kind.code() + "/" + name;
    }
}
