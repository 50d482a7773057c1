package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document that names others, where it speaks of one object: fields that it names there belong to that object. */
final class Place {
    private final Snapshot snapshot;
    private final Set<Reference> found;
    private final DocumentKey from;
    private final String object;

    /** @param found where it notes what it names */
    Place(Snapshot snapshot, Set<Reference> found, DocumentKey from, String object) {
        this.snapshot = snapshot;
        this.found = found;
        this.from = from;
        this.object = object;
    }

    /** The same document where it speaks of another object. */
    Place of(String other) {
        return new Place(snapshot, found, from, other);
    }

    /** The object of which it speaks; empty when there is none of that name. */
    Optional<ObjectType> object() {
        return snapshot.findObject(object);
    }

    /** Visits the parts of a list, each with its pointer. */
    static <T> void each(List<T> parts, String pointer, At<T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.at(pointer + "/" + i, parts.get(i));
        }
    }

    /** What is done with a part and its pointer. */
    interface At<T> {
        void at(String pointer, T part);
    }

    void to(String pointer, Kind kind, String name) {
        found.add(new Reference(from, pointer, new DocumentKey(kind, name)));
    }

    void own(String pointer, Kind kind, String name) {
        found.add(new Reference(from, pointer, DocumentKey.of(kind, object, name)));
    }

    void field(String pointer, String name) {
        own(pointer, Kind.FIELD, name);
    }

    void condition(String pointer, Condition condition) {
        switch (condition) {
            case Condition.Always _, Condition.Never _ -> {}
            case Condition.When(var formula) -> formula(pointer, Optional.of(formula));
        }
    }

    void formula(String pointer, Optional<Formula> formula) {
        formula.map(Formula::references).orElse(Set.of()).forEach(path -> path(pointer, path));
    }

    void effects(String pointer, List<Effect> effects) {
        each(effects, pointer, (at, effect) -> {
            formula(at + "/when", effect.when());
            switch (effect) {
                case Effect.Update(var _, var target, var values) ->
                    values(at, lookups(at + "/target", target), values);
                case Effect.Create(var _, var made, var values) -> values(at, made, values);
                case Effect.Notify(var _, var to, var message) -> {
                    people(at + "/to", to);
                    message.fields().forEach(field -> field(at + "/message", field));
                }
            }
        });
    }

    /** Formulas of this object for fields of a record of another, or of its own. */
    void values(String pointer, String made, Map<String, Formula> values) {
        to(pointer + "/object", Kind.OBJECT, made);
        values.forEach((field, formula) -> {
            String at = pointer + "/values/" + field;
            of(made).field(at, field);
            formula(at, Optional.of(formula));
        });
    }

    void people(String pointer, List<PersonRule> rules) {
        each(rules, pointer, (at, rule) -> {
            switch (rule) {
                case PersonRule.Role(var role) -> to(at + "/role", Kind.ROLE, role);
                case PersonRule.PersonField(var person) -> formula(at + "/person", Optional.of(person));
                case PersonRule.Superior(var person, var _) -> formula(at + "/superiorOf", Optional.of(person));
                case PersonRule.DepartmentHead(var person) -> formula(at + "/departmentHeadOf", Optional.of(person));
                case PersonRule.Users _, PersonRule.Chosen _ -> {}
            }
        });
    }

    /** Every look-up on the way is a reference, as is the field at its end. */
    private void path(String pointer, Path path) {
        String start = switch (path.root()) {
            case RECORD -> object;
            case USER -> snapshot.scope().userObject();
            case TENANT -> snapshot.scope().tenantObject();
            case INPUT -> "";
        };
        of(start).lookups(pointer, path.names());
    }

    /** Every name on the way, as far as it leads; returns the object at its end, "" when it ends nowhere. */
    private String lookups(String pointer, List<String> names) {
        String at = object;
        for (String name : names) {
            Optional<ObjectType> type = snapshot.findObject(at);
            if (type.isEmpty()) {
                return "";
            }
            of(at).field(pointer, name);
            at = type.get().find(name).flatMap(Field::target).orElse("");
        }
        return at;
    }
}
