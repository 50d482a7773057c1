package io.fangyuan.record;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Fields;
import io.fangyuan.identity.Department;
import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What formulas know besides the record: the clock, the tenant as {@code $Tenant} and the viewer as {@code $User}. */
final class Contexts {

    private Contexts() {}

    static EvaluationContext of(Viewer viewer) {
        Fields user = path -> userField(viewer.org(), Optional.of(viewer.user()), path.names());
        return new EvaluationContext(viewer.now(), viewer.snapshot().zone(), user, of(viewer.tenant()));
    }

    /** For work on behalf of nobody in particular: {@code $User} is blank. */
    static EvaluationContext of(Tenant tenant, Instant now) {
        return new EvaluationContext(now, tenant.zone(), Fields.NONE, of(tenant));
    }

    private static Fields of(Tenant tenant) {
        return path -> switch (path.first()) {
            case "code" -> Value.text(tenant.code());
            case "name" -> Value.text(tenant.name());
            case "zone" -> Value.text(tenant.zone().getId());
            case "locale" -> Value.text(tenant.locale().toLanguageTag());
            default -> Value.BLANK;
        };
    }

    /** The value at the end of a path that starts at a user; blank where the way breaks off. */
    static Value userField(OrgChart org, Optional<User> start, List<String> path) {
        if (start.isEmpty()) {
            return Value.BLANK;
        }
        User user = start.get();
        if (path.isEmpty()) {
            return new Value.Reference(user.id().value());
        }
        List<String> rest = path.subList(1, path.size());
        return switch (path.getFirst()) {
            case "name" -> Value.text(user.name());
            case "login" -> Value.text(user.login());
            case "email" -> Value.text(user.email().orElse(""));
            case "mobile" -> Value.text(user.mobile().orElse(""));
            case "primaryRole" -> Value.text(user.primaryRole());
            case "active" -> new Value.Bool(user.active());
            case "superior" -> userField(org, user.superior().flatMap(org::user), rest);
            case "department" -> departmentField(org, user.department().flatMap(org::department), rest);
            default -> Value.BLANK;
        };
    }

    private static Value departmentField(OrgChart org, Optional<Department> start, List<String> path) {
        if (start.isEmpty()) {
            return Value.BLANK;
        }
        Department department = start.get();
        if (path.isEmpty()) {
            return reference(department.id());
        }
        List<String> rest = path.subList(1, path.size());
        return switch (path.getFirst()) {
            case "name" -> Value.text(department.name());
            case "parent" -> departmentField(org, department.parent().flatMap(org::department), rest);
            case "head" -> userField(org, department.head().flatMap(org::user), rest);
            default -> Value.BLANK;
        };
    }

    private static Value reference(RecordId id) {
        return new Value.Reference(id.value());
    }
}
