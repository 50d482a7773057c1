package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.Optional;

/**
 * States what is refused.
 *
 * @param condition a record for which it is true is refused
 * @param message the tenant's sentence for the user
 * @param field where the message is shown; empty = on the record as a whole
 */
public record ValidationRule(
        String name, Label label, Formula condition, Label message, Optional<String> field, boolean active) {}
