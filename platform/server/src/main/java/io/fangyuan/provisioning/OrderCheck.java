package io.fangyuan.provisioning;

import io.fangyuan.metadata.Template;
import io.fangyuan.metadata.Templates;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.tenancy.Plan;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Everything that is wrong with an order. */
@Component
final class OrderCheck {
    private static final int MAX_NAME = 80;
    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Cntrl}]{1,80}");

    private final TenantDirectory directory;
    private final Plans plans;
    private final Templates templates;

    OrderCheck(TenantDirectory directory, Plans plans, Templates templates) {
        this.directory = directory;
        this.plans = plans;
        this.templates = templates;
    }

    /** An order with what its words stand for. */
    record Checked(TenantOrder order, Plan plan, Template template) {}

    /** Throws INVALID_REQUEST with all violations. */
    Checked check(TenantOrder order) {
        var violations = new ArrayList<>(code(order.code()));
        name("/name", order.name(), violations);
        name("/adminName", order.adminName(), violations);
        if (!LOGIN.matcher(order.adminLogin()).matches()) {
            violations.add(Violation.of("/adminLogin", "login_form", Map.of()));
        }
        var plan = plans.all().stream()
                .filter(each -> each.code().equals(order.plan()))
                .findFirst();
        if (plan.isEmpty()) {
            violations.add(Violation.of("/plan", "no_such_plan", Map.of()));
        }
        var template = templates.all().stream()
                .filter(each -> each.name().equals(order.template()))
                .findFirst();
        if (template.isEmpty()) {
            violations.add(Violation.of("/template", "no_such_template", Map.of()));
        }
        refuse(violations);
        return new Checked(order, plan.orElseThrow(), template.orElseThrow());
    }

    /** What is wrong with the code of a tenant to be. */
    List<Violation> code(String code) {
        var violations = TenantCode.check(code);
        return violations.isEmpty() && directory.byCode(code).isPresent() ? List.of(taken(code)) : violations;
    }

    static Violation taken(String code) {
        return Violation.of("/code", "code_taken", Map.of("code", code));
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }

    private static void name(String pointer, String name, List<Violation> violations) {
        if (name.isEmpty()) {
            violations.add(Violation.of(pointer, "required", Map.of()));
        }
        if (name.codePointCount(0, name.length()) > MAX_NAME) {
            violations.add(Violation.of(pointer, "too_long", Map.of("max", MAX_NAME)));
        }
    }
}
