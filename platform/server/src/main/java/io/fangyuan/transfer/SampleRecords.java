package io.fangyuan.transfer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.IdempotencyKey;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Puts the sample records of a template into a tenant, through the same saves as any other record. Records name each
 * other and their owners by {@code @ref} and say dates as distances from today, and so do their lines. Running it again adds nothing.
 */
@Component
public final class SampleRecords {
    private final RecordSaver saver;

    SampleRecords(RecordSaver saver) {
        this.saver = saver;
    }

    /**
     * Saves all sample records of the template as the viewer, who must be allowed to create them.
     *
     * @return records and people by the names that samples give them, with the {@code @}
     */
    public Map<String, RecordId> load(Viewer viewer, String template) {
        Map<String, RecordId> known = people(viewer);
        List<SampleRecord> waiting = SampleRecord.ofTemplate(template);
        while (!waiting.isEmpty()) {
            List<SampleRecord> next = new ArrayList<>();
            for (SampleRecord sample : waiting) {
                if (known.keySet().containsAll(sample.references())) {
                    known.put(sample.ref(), save(viewer, template, sample, known));
                } else {
                    next.add(sample);
                }
            }
            if (next.size() == waiting.size()) {
                throw new IllegalStateException("sample records refer to nothing: " + next.getFirst());
            }
            waiting = next;
        }
        return known;
    }

    private RecordId save(Viewer viewer, String template, SampleRecord sample, Map<String, RecordId> known) {
        ObjectType type = viewer.snapshot().object(sample.object());
        Map<String, JsonNode> values = new SampleValues(viewer, known).of(type, sample.values());
        String key = "sample:" + template + ":" + sample.object() + ":" + sample.ref();
        return saver.create(viewer, type, values, Optional.of(IdempotencyKey.of(viewer, key, key)));
    }

    private static Map<String, RecordId> people(Viewer viewer) {
        Map<String, RecordId> people = new HashMap<>();
        viewer.org().users().forEach(user -> people.put("@" + user.login(), user.id()));
        return people;
    }
}
