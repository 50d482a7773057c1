package io.fangyuan.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Fields;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Department;
import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.User;
import io.fangyuan.metadata.PersonRule;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom a rule means. */
class PeopleTest {
    private static final RecordId EAST = new RecordId(1);
    private static final RecordId BOSS = new RecordId(11);
    private static final RecordId LEAD = new RecordId(12);
    private static final RecordId SELLER = new RecordId(13);
    private static final RecordId GONE = new RecordId(14);

    private static final OrgChart ORG = new OrgChart(
            List.of(
                    user(BOSS, "boss", null, true, "director"),
                    user(LEAD, "lead", BOSS, true, "manager"),
                    user(SELLER, "seller", LEAD, true, "sales", "manager"),
                    user(GONE, "gone", LEAD, false, "manager")),
            List.of(new Department(EAST, 1, "华东", Optional.empty(), Optional.of(LEAD), 1)),
            Set.of());

    @Test
    void aRoleMeansEverybodyWhoHasIt() {
        assertThat(of(new PersonRule.Role("manager"))).containsExactly("lead", "seller");
    }

    @Test
    void usersAreMeantByTheNameTheySignInWith() {
        assertThat(of(new PersonRule.Users(List.of("boss", "nobody")))).containsExactly("boss");
    }

    @Test
    void aFieldOfTheRecordLeadsToAPerson() {
        assertThat(of(new PersonRule.PersonField(person("owner")))).containsExactly("seller");
    }

    @Test
    void aSuperiorIsLevelsUpAndNobodyBeyondTheTop() {
        assertThat(of(new PersonRule.Superior(person("owner"), 1))).containsExactly("lead");
        assertThat(of(new PersonRule.Superior(person("owner"), 2))).containsExactly("boss");
        assertThat(of(new PersonRule.Superior(person("owner"), 3))).isEmpty();
    }

    @Test
    void aDepartmentHasAHead() {
        assertThat(of(new PersonRule.DepartmentHead(person("owner")))).containsExactly("lead");
    }

    @Test
    void whoMayNotSignInIsNobody() {
        assertThat(of(new PersonRule.Users(List.of("gone")))).isEmpty();
    }

    @Test
    void everybodyIsMeantOnceInTheOrderOfTheRules() {
        assertThat(of(new PersonRule.PersonField(person("owner")), new PersonRule.Role("manager")))
                .containsExactly("seller", "lead");
    }

    @Test
    void theChosenAreThoseWhoWereChosen() {
        var people = new People(ORG, record(), context(), List.of(BOSS));

        assertThat(people.of(List.of(new PersonRule.Chosen())))
                .extracting(User::login)
                .containsExactly("boss");
    }

    private static List<String> of(PersonRule... rules) {
        return new People(ORG, record(), context())
                .of(List.of(rules)).stream().map(User::login).toList();
    }

    private static Row record() {
        return path -> path.equals(Path.of("owner")) ? new Value.Reference(SELLER.value()) : Value.BLANK;
    }

    private static EvaluationContext context() {
        return new EvaluationContext(
                Instant.parse("2026-05-05T04:00:00Z"), ZoneId.of("Asia/Shanghai"), Fields.NONE, Fields.NONE);
    }

    private static Formula person(String source) {
        var options = new Options(Optional.of(new Type.Reference("user")), Options.Use.RULE, Options.Blanks.AS_BLANK);
        return switch (Formulas.compile(source, "order", new Orders(), options)) {
            case Compiled.Success(var formula) -> formula;
            case Compiled.Failure(var errors) -> throw new AssertionError(errors);
        };
    }

    private static User user(RecordId id, String login, @Nullable RecordId superior, boolean active, String... roles) {
        return new User(
                id,
                login,
                login,
                Optional.empty(),
                Optional.empty(),
                Optional.of(EAST),
                Optional.ofNullable(superior),
                roles[0],
                Set.of(roles),
                active,
                Locale.SIMPLIFIED_CHINESE);
    }

    /** An object with an owner. */
    private static final class Orders implements Scope {
        @Override
        public Optional<FieldRef> field(String object, String nameOrLabel) {
            return nameOrLabel.equals("owner")
                    ? Optional.of(new FieldRef(object, "owner", "负责人", new Type.Reference("user")))
                    : Optional.empty();
        }

        @Override
        public Optional<Choice> choice(String picklist, String nameOrLabel) {
            return Optional.empty();
        }

        @Override
        public List<String> activeChoices(String picklist) {
            return List.of();
        }

        @Override
        public boolean picklistExists(String picklist) {
            return false;
        }
    }
}
