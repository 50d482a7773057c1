package io.fangyuan.web.reseller;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.ResellerStaff;
import io.fangyuan.identity.StaffMember;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.web.SignedIn;
import org.springframework.stereotype.Component;

/** Where the requests of resellers' staff come in; no tenant is bound. */
@Component
final class ResellerDoor {
    private final ResellerStaff staff;

    ResellerDoor(ResellerStaff staff) {
        this.staff = staff;
    }

    /** Who makes the request. Throws SIGN_IN_REQUIRED, FORBIDDEN for people of tenants. */
    StaffMember enter() {
        return switch (SignedIn.principal().orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_REQUIRED))) {
            case Principal.ResellerUser member -> staff.require(member);
            case Principal.OfTenant _ -> throw new Problem(ProblemCode.FORBIDDEN);
        };
    }
}
