package io.fangyuan.web.reseller;

import io.fangyuan.metadata.Templates;
import io.fangyuan.tenancy.Plans;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a tenant can be made of: plans and templates. */
@RestController
@RequestMapping("/api/reseller")
final class OfferController {
    private final ResellerDoor door;
    private final Plans plans;
    private final Templates templates;

    OfferController(ResellerDoor door, Plans plans, Templates templates) {
        this.door = door;
        this.plans = plans;
        this.templates = templates;
    }

    /** @param seats null: not limited */
    record PlanReply(
            String name,
            Map<String, String> label,
            @Nullable Integer seats) {}

    record PlansReply(List<PlanReply> plans) {}

    record TemplateReply(String name, Map<String, String> label, Map<String, String> description, String version) {}

    record TemplatesReply(List<TemplateReply> templates) {}

    @GetMapping("/plans")
    PlansReply plans() {
        door.enter();
        return new PlansReply(plans.all().stream()
                .map(plan ->
                        new PlanReply(plan.code(), plan.label(), plan.limits().seats()))
                .toList());
    }

    @GetMapping("/templates")
    TemplatesReply templates() {
        door.enter();
        return new TemplatesReply(templates.all().stream()
                .map(template -> new TemplateReply(
                        template.name(),
                        template.label().texts(),
                        template.description().texts(),
                        Integer.toString(template.version())))
                .toList());
    }
}
