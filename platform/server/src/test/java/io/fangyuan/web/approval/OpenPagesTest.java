package io.fangyuan.web.approval;

import static io.fangyuan.web.approval.Deals.create;
import static io.fangyuan.web.approval.Deals.decide;
import static io.fangyuan.web.approval.Deals.submit;
import static io.fangyuan.web.approval.Deals.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.EventStream;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the pages hear of an approval on which its record stands, of people who have no part in it. */
@Timeout(60)
class OpenPagesTest extends ServerTest {
    private static final String MOVED = "event:approval";
    private static final String LAST = "987654321";

    private String code = "";
    private HttpUser admin;
    private HttpUser clerk;
    private HttpUser manager;
    private HttpUser superior;
    private String deal = "";

    @BeforeEach
    void aDeal() {
        code = newTenant();
        admin = signIn(code, "admin");
        clerk = signIn(code, "zhou");
        manager = signIn(code, "li");
        superior = signIn(code, "he");
        Deals.draw(admin).put("approvalProcess/deal.large", Deals.largeDeals()).publish();
        deal = create(clerk, "9999");
    }

    @Test
    void whoHasTheRecordOpenHearsThatItsApprovalMoves() {
        try (var page = EventStream.of(superior, "deal", deal)) {
            String approval = submitted(clerk, deal);
            assertThat(page.next("event:")).isEqualTo(MOVED);

            decide(manager, approval, "approve", "manager").expect(200);
            assertThat(page.next("event:")).isEqualTo(MOVED);
        }
    }

    @Test
    void whoHasAnotherRecordOpenHearsNothing() {
        try (var open = EventStream.of(superior, "deal", deal);
                var other = EventStream.of(superior, "deal", create(clerk, "1"))) {
            submit(clerk, deal).expect(201);
            open.next(MOVED);

            assertThat(last(other)).doesNotContain(MOVED);
        }
    }

    @Test
    void whoMayNotReadTheRecordHearsNothing() {
        try (var open = EventStream.of(superior, "deal", deal);
                var never = EventStream.of(signIn(code, "chen"), "deal", deal);
                var noMore = EventStream.of(signIn(code, "wang"), "deal", deal)) {
            var nothing = Map.<String, Object>of("create", false, "read", "none", "update", "none", "delete", "none");
            new Drawing(admin).role("salesDirector", "deal", nothing).publish();

            submit(clerk, deal).expect(201);
            open.next(MOVED);

            assertThat(last(never)).doesNotContain(MOVED);
            assertThat(last(noMore)).doesNotContain(MOVED);
        }
    }

    /** Everything up to a word that all pages of the tenant hear. */
    private String last(EventStream page) {
        DATABASE.execute("select pg_notify('fangyuan_release', '%s:%s')"
                .formatted(tenant(code).id(), LAST));
        return page.until(LAST);
    }
}
