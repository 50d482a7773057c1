package io.fangyuan.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.tenant.TenantId;
import java.time.ZoneId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a tenant sees that was just made from a shipped template. */
public final class TemplateSnapshot {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final FieldTypes TYPES = fieldTypes();

    private TemplateSnapshot() {}

    public static Snapshot of(ShippedTemplate template) {
        var definitions = new Compiler(TYPES, new SystemDocuments()).compile(template.manifest(), template.bodies());
        return new Snapshot(new TenantId(1), 1, ZONE, definitions);
    }

    public static Snapshot of(String name) {
        return of(ShippedTemplate.all().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static FieldTypes fieldTypes() {
        try (var context = new AnnotationConfigApplicationContext("io.fangyuan.fieldtype")) {
            return context.getBean(FieldTypes.class);
        }
    }
}
