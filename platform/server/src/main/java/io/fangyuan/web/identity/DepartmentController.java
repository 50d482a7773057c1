package io.fangyuan.web.identity;

import io.fangyuan.identity.Department;
import io.fangyuan.identity.DepartmentDraft;
import io.fangyuan.identity.Departments;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import io.fangyuan.web.Patch;
import io.fangyuan.web.Patches;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tree of departments. */
@RestController
@RequestMapping("/api/departments")
final class DepartmentController {
    private final TenantDoor door;
    private final Departments departments;
    private final Patches patches;

    DepartmentController(TenantDoor door, Departments departments, Patches patches) {
        this.door = door;
        this.departments = departments;
        this.patches = patches;
    }

    /** @param parent null at the top */
    record DepartmentReply(
            RecordId id,
            int version,
            String name,
            @Nullable RecordId parent,
            @Nullable Named head,
            int position) {

        static DepartmentReply of(Department department, Viewer viewer) {
            return new DepartmentReply(
                    department.id(),
                    department.version(),
                    department.name(),
                    department.parent().orElse(null),
                    Named.user(viewer.org(), department.head()),
                    department.position());
        }
    }

    record DepartmentsReply(List<DepartmentReply> departments) {}

    record DepartmentBody(
            @Needed @Nullable String name,
            @Nullable RecordId parent,
            @Nullable RecordId head,
            @Nullable Integer position) {

        static DepartmentBody of(Department department) {
            return new DepartmentBody(
                    department.name(),
                    department.parent().orElse(null),
                    department.head().orElse(null),
                    department.position());
        }

        DepartmentDraft draft() {
            return new DepartmentDraft(
                    Objects.requireNonNullElse(name, ""),
                    Optional.ofNullable(parent),
                    Optional.ofNullable(head),
                    Objects.requireNonNullElse(position, 0));
        }
    }

    @GetMapping
    DepartmentsReply all() {
        return door.enterChecked(viewer -> new DepartmentsReply(departments.all(viewer).stream()
                .map(department -> DepartmentReply.of(department, viewer))
                .toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DepartmentReply create(@RequestBody DepartmentBody body) {
        return reply(door.enter(viewer -> departments.create(viewer, body.draft())));
    }

    @PatchMapping("/{id}")
    DepartmentReply change(
            @PathVariable RecordId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Patch<DepartmentBody> patch) {
        door.enter(viewer -> {
            var before = departments.get(viewer, id);
            Patches.requireVersion(ifMatch, before.version());
            var body = patches.apply(DepartmentBody.of(before), patch, DepartmentBody.class);
            departments.change(viewer, before, body.draft());
            return id;
        });
        return reply(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable RecordId id) {
        door.enter(viewer -> {
            departments.delete(viewer, id);
            return id;
        });
    }

    private DepartmentReply reply(RecordId id) {
        return door.enterChecked(viewer -> DepartmentReply.of(departments.get(viewer, id), viewer));
    }
}
