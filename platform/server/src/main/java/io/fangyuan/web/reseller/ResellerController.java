package io.fangyuan.web.reseller;

import io.fangyuan.provisioning.ManagedTenants;
import io.fangyuan.provisioning.ResellerTree;
import io.fangyuan.tenancy.Reseller;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.web.LinkReply;
import io.fangyuan.web.Needed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The resellers below the one somebody works for, and their staff. */
@RestController
@RequestMapping("/api/reseller/resellers")
final class ResellerController {
    private final ResellerDoor door;
    private final ResellerTree tree;
    private final ManagedTenants tenants;

    ResellerController(ResellerDoor door, ResellerTree tree, ManagedTenants tenants) {
        this.door = door;
        this.tree = tree;
        this.tenants = tenants;
    }

    /** @param tenants how many tenants it has, without those of resellers below it */
    record ResellerReply(int id, @Nullable Integer parent, String name, long tenants) {}

    record ResellersReply(List<ResellerReply> resellers) {}

    record NewReseller(@Needed @Nullable String name) {}

    record NewStaff(
            @Needed @Nullable String login, @Nullable String name) {}

    @GetMapping
    ResellersReply below() {
        var staff = door.enter();
        var counts =
                tenants.all(staff).stream().collect(Collectors.groupingBy(Tenant::resellerId, Collectors.counting()));
        return new ResellersReply(tree.below(staff).stream()
                .map(reseller -> reply(reseller, counts.getOrDefault(reseller.id(), 0L)))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResellerReply add(@RequestBody NewReseller body) {
        return reply(tree.add(door.enter(), Objects.requireNonNullElse(body.name(), "")), 0);
    }

    /** Adds a person to the staff; the reply is the link with which they sign in for the first time. */
    @PostMapping("/{id}/staff")
    @ResponseStatus(HttpStatus.CREATED)
    LinkReply addStaff(@PathVariable int id, @RequestBody NewStaff body) {
        return LinkReply.of(tree.addStaff(
                door.enter(),
                id,
                Objects.requireNonNullElse(body.login(), ""),
                Objects.requireNonNullElse(body.name(), "")));
    }

    private static ResellerReply reply(Reseller reseller, long tenants) {
        return new ResellerReply(reseller.id(), reseller.parent(), reseller.name(), tenants);
    }
}
