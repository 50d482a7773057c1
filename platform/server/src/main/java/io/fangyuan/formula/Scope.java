package io.fangyuan.formula;

import java.util.List;
import java.util.Optional;

/**
 * What a formula may refer to: one tenant's objects, fields and picklists at one release. A name wins over a label
 * that reads the same.
 */
public interface Scope {

    /** The field of {@code object} with this name or label. */
    Optional<FieldRef> field(String object, String nameOrLabel);

    /** The choice of {@code picklist}, active or not, with this name or label. */
    Optional<Choice> choice(String picklist, String nameOrLabel);

    /** The names of the active choices of {@code picklist}, in its order; empty when there is no such picklist. */
    List<String> activeChoices(String picklist);

    /** Whether there is a picklist of this name. */
    boolean picklistExists(String picklist);

    /** The object that {@code $User} is a record of. */
    default String userObject() {
        return "user";
    }

    /** The object that holds the fields of {@code $Tenant}. */
    default String tenantObject() {
        return "tenant";
    }

    /** Whether formulas may name the record itself, as {@code $Record}: only where it is sure to be stored. */
    default boolean knowsRecord() {
        return false;
    }

    /** The object that holds the fields of {@code $Input}; empty where nothing is asked for. */
    default Optional<String> inputObject() {
        return Optional.empty();
    }

    /** Names and labels of the fields of {@code object}, for "did you mean" only. */
    default List<String> fieldWords(String object) {
        return List.of();
    }

    /** Names and labels of the choices of {@code picklist}, for "did you mean" only. */
    default List<String> choiceWords(String picklist) {
        return activeChoices(picklist);
    }
}
