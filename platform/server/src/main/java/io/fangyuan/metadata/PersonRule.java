package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;

/** Says who is meant without naming them: whom to notify, who approves. It may mean several people, or nobody. */
public sealed interface PersonRule {

    /** Everybody who has the role, as primary role or as a further one. */
    record Role(String role) implements PersonRule {}

    /** These users, by the names they sign in with. */
    record Users(List<String> logins) implements PersonRule {
        public Users {
            logins = List.copyOf(logins);
        }
    }

    /** The user that a formula leads to, such as {@code owner} or {@code customer.owner}. */
    record PersonField(Formula person) implements PersonRule {}

    /** The superior of whom {@code person} leads to; with 2 levels the superior's superior, and so on. */
    record Superior(Formula person, int levels) implements PersonRule {}

    /** The head of the department of whom {@code person} leads to. */
    record DepartmentHead(Formula person) implements PersonRule {}

    /** Whom the person who sets it off chooses. */
    record Chosen() implements PersonRule {}
}
