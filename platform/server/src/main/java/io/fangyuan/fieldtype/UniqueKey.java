package io.fangyuan.fieldtype;

import io.fangyuan.value.Value;
import java.text.Normalizer;
import java.util.Locale;

/** The usual notion of "the same" for unique fields. */
final class UniqueKey {
    private UniqueKey() {}

    /** Text in compatibility form (full-width letters are letters), without outer spaces, in lower case; other values exactly. */
    static String of(Value value) {
        return switch (value) {
            case Value.Blank _ -> "";
            case Value.Text(var text) ->
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
            case Value.Number(var number) ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Value.Bool(var bool) -> Boolean.toString(bool);
            case Value.Date(var date) -> date.toString();
            case Value.DateTime(var instant) -> instant.toString();
            case Value.Time(var time) -> time.toString();
            case Value.Reference(var id) -> Long.toString(id);
            case Value.Many(var values) ->
                values.stream().map(UniqueKey::of).sorted().toList().toString();
        };
    }
}
