package io.fangyuan.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page that the tenant has written itself and that some roles see in place of the platform's own.
 *
 * @param roles names of the primary roles that see it
 * @param html as the tenant wrote it; browsers run it apart from the platform's origin, and only there
 * @param revision differs whenever the page does
 */
public record CustomPage(String name, Label label, Place place, List<String> roles, String html, String revision) {
    public CustomPage {
        roles = List.copyOf(roles);
    }

    /** Which page of the platform it stands in for. */
    public enum Place {
        /** The page of one record. */
        RECORD("record"),
        /** The page that a record is typed in, new or not. */
        FORM("form"),
        /** The page of all records of the object. */
        LIST("list");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        /** As it stands in documents. */
        public String code() {
            return code;
        }

        static Optional<Place> find(String code) {
            return Arrays.stream(values())
                    .filter(place -> place.code.equals(code))
                    .findFirst();
        }
    }
}
