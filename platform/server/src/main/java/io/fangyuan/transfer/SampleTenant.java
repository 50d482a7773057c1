package io.fangyuan.transfer;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewers;
import io.fangyuan.problem.Problem;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills a tenant with what its template ships: records, and what people did with them. The tenant must be bound. */
@Component
public final class SampleTenant {
    private final Viewers viewers;
    private final SampleRecords records;
    private final SampleStory story;

    SampleTenant(Viewers viewers, SampleRecords records, SampleStory story) {
        this.viewers = viewers;
        this.records = records;
        this.story = story;
    }

    /**
     * Fills the tenant; run again, it adds nothing.
     *
     * @param administrator whose rights the records are saved with
     * @return the steps of the story that were refused, as when a sample person has no seat; the others are told
     */
    public List<String> fill(Tenant tenant, String template, RecordId administrator) {
        var principal = new Principal.TenantUser(tenant.id(), administrator);
        var known = viewers.as(principal, tenant.locale(), viewer -> records.load(viewer, template));
        var cast = new SampleCast(known, objects(template));
        List<String> refused = new ArrayList<>();
        List<SampleStep> steps = SampleStep.ofTemplate(template);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            tell(tenant, step, "story:" + template + ":" + i, cast)
                    .ifPresent(problem -> refused.add(step + ": " + problem.code()));
        }
        return List.copyOf(refused);
    }

    private Optional<Problem> tell(Tenant tenant, SampleStep step, String key, SampleCast cast) {
        var person = new Principal.TenantUser(tenant.id(), cast.id(step.by()));
        try {
            return viewers.as(person, tenant.locale(), viewer -> {
                story.tell(viewer, step, key, cast);
                return Optional.empty();
            });
        } catch (Problem refused) {
            return Optional.of(refused);
        }
    }

    private static Map<String, String> objects(String template) {
        return SampleRecord.ofTemplate(template).stream()
                .collect(Collectors.toMap(SampleRecord::ref, SampleRecord::object));
    }
}
