package io.fangyuan.provisioning;

import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.identity.ResellerStaff;
import io.fangyuan.identity.StaffMember;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.tenancy.Reseller;
import io.fangyuan.tenancy.Resellers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The resellers that somebody on a reseller's staff looks after: the reseller itself and all below it. */
@Component
public final class ResellerTree {
    private static final int MAX_NAME = 80;
    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Cntrl}]{1,80}");

    private final Resellers resellers;
    private final ResellerStaff staff;
    private final OneTimeLinks links;
    private final PlatformDatabase platform;
    private final IdSource ids;

    ResellerTree(
            Resellers resellers, ResellerStaff staff, OneTimeLinks links, PlatformDatabase platform, IdSource ids) {
        this.resellers = resellers;
        this.staff = staff;
        this.links = links;
        this.platform = platform;
        this.ids = ids;
    }

    /** The resellers below, parents before their children. */
    public List<Reseller> below(StaffMember member) {
        return resellers.tree(member.reseller()).stream()
                .filter(reseller -> reseller.id() != member.reseller())
                .toList();
    }

    /** Adds a reseller right below the member's. Throws INVALID_REQUEST. */
    public Reseller add(StaffMember member, String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw invalid(
                    name.isBlank()
                            ? Violation.of("/name", "required", Map.of())
                            : Violation.of("/name", "too_long", Map.of("max", MAX_NAME)));
        }
        return resellers.add(member.reseller(), "r" + Long.toString(ids.next(), Character.MAX_RADIX), name.strip());
    }

    /** Lets a person work for a reseller of the tree. Throws NOT_FOUND, INVALID_REQUEST. */
    public OneTimeLinks.Issued addStaff(StaffMember member, int reseller, String login, String name) {
        if (!resellers.reaches(member.reseller(), reseller)) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        if (!LOGIN.matcher(login.strip()).matches()) {
            throw invalid(Violation.of("/login", "login_form", Map.of()));
        }
        try {
            return platform.transaction(control -> {
                var added = staff.create(
                        control, reseller, login, name.isBlank() ? login : name, Locale.SIMPLIFIED_CHINESE);
                return links.issue(control, added.id());
            });
        } catch (UniqueViolation taken) {
            throw invalid(Violation.of("/login", "login_taken", Map.of("login", login.strip())));
        }
    }

    private static Problem invalid(Violation violation) {
        return new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(violation));
    }
}
