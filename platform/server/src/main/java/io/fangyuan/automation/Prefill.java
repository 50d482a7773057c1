package io.fangyuan.automation;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;

/**
 * A new record that is filled in but not stored.
 *
 * @param relation what it calls its lines, "" without lines
 * @param line whose records the lines are, its own object without lines
 * @param lines the values of each line, by field
 */
public record Prefill(
        ObjectType type, Map<String, Value> values, String relation, ObjectType line, List<Map<String, Value>> lines) {}
