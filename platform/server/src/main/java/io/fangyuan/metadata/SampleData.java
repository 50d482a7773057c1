package io.fangyuan.metadata;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The people and records that a template brings for a demonstration; schemas/templates/README.md says how they are
 * written. Departments and records are known by their ref and users by their login, both without the {@code @} that
 * marks them in the files.
 *
 * @param departments parents before children
 * @param records in an order in which every look-up points at an earlier one
 */
public record SampleData(List<SampleDepartment> departments, List<SampleUser> users, List<SampleRecord> records) {

    /** A department; {@code head} is the login of who leads it. */
    public record SampleDepartment(String ref, String name, Optional<String> parent, Optional<String> head) {}

    /** A user without a password; {@code department} is a ref, {@code superior} a login. */
    public record SampleUser(
            String login,
            String name,
            String email,
            String mobile,
            String department,
            Optional<String> superior,
            String primaryRole) {}

    /**
     * A record as the file has it.
     *
     * @param recordType empty for the default one
     * @param owner login of a user
     */
    public record SampleRecord(
            String object, String ref, Optional<String> recordType, String owner, ObjectNode written) {

        /**
         * The values as the API takes them.
         *
         * @param today the day that relative days count from, in {@code zone}
         * @param ids the id of every record loaded before, by its ref
         */
        public ObjectNode values(LocalDate today, ZoneId zone, Map<String, String> ids) {
            var days = new SampleDays(today, zone);
            var values = written.objectNode();
            written.properties().forEach(value -> values.set(value.getKey(), value(value.getValue(), days, ids)));
            return values;
        }

        private JsonNode value(JsonNode value, SampleDays days, Map<String, String> ids) {
            String text = value.asString("");
            return text.startsWith("@")
                    ? StringNode.valueOf(Objects.requireNonNull(ids.get(unmarked(text)), ref + " points at " + text))
                    : value.isString() ? StringNode.valueOf(days.resolve(text)) : value;
        }
    }

    /** What the template called {@code template} on the class path brings; nothing when it has no data. */
    public static SampleData of(String template) {
        var folder = "schemas/templates/" + template;
        var people = entries(folder, "people").findFirst();
        return new SampleData(
                listed(people, "departments").map(SampleData::department).toList(),
                listed(people, "users").map(SampleData::user).toList(),
                objects(folder)
                        .flatMap(object -> entries(folder, object)
                                .flatMap(JsonNode::valueStream)
                                .map(entry -> record(object, entry)))
                        .toList());
    }

    /** Names of the template's objects in the order of their ids. */
    private static Stream<String> objects(String folder) {
        return DocumentFiles.read(folder).stream()
                .filter(document -> document.kind() == Kind.OBJECT)
                .sorted(Comparator.comparing(
                        document -> document.body().path("id").asInt()))
                .map(Document::name);
    }

    private static Stream<JsonNode> entries(String folder, String file) {
        return DocumentFiles.find(folder + "/data/" + file + ".json").stream().map(DocumentFiles::tree);
    }

    private static Stream<JsonNode> listed(Optional<JsonNode> people, String list) {
        return people.stream().flatMap(all -> all.path(list).valueStream());
    }

    private static SampleDepartment department(JsonNode entry) {
        return new SampleDepartment(
                text(entry, "ref"), text(entry, "name"), pointer(entry, "parent"), pointer(entry, "head"));
    }

    private static SampleUser user(JsonNode entry) {
        return new SampleUser(
                text(entry, "login"),
                text(entry, "name"),
                text(entry, "email"),
                text(entry, "mobile"),
                pointer(entry, "department").orElseThrow(),
                pointer(entry, "superior"),
                text(entry, "primaryRole"));
    }

    private static SampleRecord record(String object, JsonNode entry) {
        return new SampleRecord(
                object,
                text(entry, "ref"),
                entry.path("recordType").stringValueOpt(),
                pointer(entry, "owner").orElseThrow(),
                (ObjectNode) entry.path("values"));
    }

    private static String text(JsonNode entry, String property) {
        return entry.path(property).stringValueOpt().orElseThrow();
    }

    private static Optional<String> pointer(JsonNode entry, String property) {
        return entry.path(property).stringValueOpt().map(SampleData::unmarked);
    }

    private static String unmarked(String pointer) {
        return pointer.substring(1);
    }
}
