package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Type;
import java.util.List;
import java.util.Optional;

/** Reads who is meant, as {@code personRule} of schemas/metadata/common.schema.json describes it. */
final class PersonRuleReader {
    private final FormulaReader formulas;

    /** Its formulas name fields of the object of {@code formulas}. */
    PersonRuleReader(FormulaReader formulas) {
        this.formulas = formulas;
    }

    /** The rules of a list; a rule whose formula does not compile is noted there and means nobody. */
    List<PersonRule> read(DocumentKey key, String pointer, Body body, String property) {
        return body.list(property, (inner, rule) -> rule(key, pointer + inner, rule)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PersonRule> rule(DocumentKey key, String pointer, Body body) {
        if (body.has("role")) {
            return Optional.of(new PersonRule.Role(body.text("role")));
        }
        if (body.has("users")) {
            return Optional.of(new PersonRule.Users(body.texts("users")));
        }
        if (body.has("person")) {
            return person(key, pointer, body, "person").map(PersonRule.PersonField::new);
        }
        if (body.has("superiorOf")) {
            return person(key, pointer, body, "superiorOf")
                    .map(person -> new PersonRule.Superior(person, body.number("levels", 1)));
        }
        if (body.has("departmentHeadOf")) {
            return person(key, pointer, body, "departmentHeadOf").map(PersonRule.DepartmentHead::new);
        }
        return Optional.of(new PersonRule.Chosen());
    }

    private Optional<Formula> person(DocumentKey key, String pointer, Body body, String property) {
        var options = new Options(Optional.of(new Type.Reference("user")), Options.Use.RULE, Options.Blanks.AS_BLANK);
        return formulas.read(key, pointer + "/" + property, body.text(property), options);
    }
}
