package io.fangyuan.effect;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Department;
import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.User;
import io.fangyuan.metadata.PersonRule;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the people that rules mean, for one record at one moment. Who may not sign in is nobody.
 *
 * @param record whose fields the rules' formulas read
 * @param context whose {@code $User} the rules' formulas read
 * @param chosen whom the person who set it off has chosen
 */
public record People(OrgChart org, Row record, EvaluationContext context, Collection<RecordId> chosen) {
    public People {
        chosen = List.copyOf(chosen);
    }

    /** Where nobody chooses anybody. */
    public People(OrgChart org, Row record, EvaluationContext context) {
        this(org, record, context, List.of());
    }

    /** Whom the rules mean: each once, in the order of the rules. */
    public List<User> of(List<PersonRule> rules) {
        return rules.stream().flatMap(this::of).filter(User::active).distinct().toList();
    }

    private Stream<User> of(PersonRule rule) {
        return switch (rule) {
            case PersonRule.Role(var role) ->
                org.users().stream().filter(user -> user.roles().contains(role));
            case PersonRule.Users(var logins) -> org.users().stream().filter(user -> logins.contains(user.login()));
            case PersonRule.PersonField(var person) -> user(person).stream();
            case PersonRule.Superior(var person, var levels) -> superior(user(person), levels).stream();
            case PersonRule.DepartmentHead(var person) ->
                user(person)
                        .flatMap(User::department)
                        .flatMap(org::department)
                        .flatMap(Department::head)
                        .flatMap(org::user)
                        .stream();
            case PersonRule.Chosen() -> chosen.stream().flatMap(id -> org.user(id).stream());
        };
    }

    private Optional<User> superior(Optional<User> user, int levels) {
        Optional<User> found = user;
        for (int level = 0; level < levels; level++) {
            found = found.flatMap(User::superior).flatMap(org::user);
        }
        return found;
    }

    private Optional<User> user(Formula person) {
        return person.evaluator().evaluate(record, context) instanceof Outcome.Result(Value.Reference(var id))
                ? org.user(new RecordId(id))
                : Optional.empty();
    }
}
