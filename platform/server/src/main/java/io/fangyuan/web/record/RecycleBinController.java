package io.fangyuan.web.record;

import io.fangyuan.access.Access;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.RecycleBin;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was deleted, and its way back. */
@RestController
class RecycleBinController {
    private final TenantDoor door;
    private final RecycleBin bin;

    RecycleBinController(TenantDoor door, RecycleBin bin) {
        this.door = door;
        this.bin = bin;
    }

    @GetMapping("/api/objects/{object}/bin")
    BinReply list(@PathVariable String object) {
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            return BinReply.of(bin.list(viewer, type), viewer);
        });
    }

    @PostMapping("/api/bin/{batch}/restore")
    DeletionReply restore(@PathVariable String batch) {
        return door.enter(viewer -> {
            RecordId deleted = id(batch);
            bin.restore(viewer, deleted);
            return new DeletionReply(deleted);
        });
    }

    private static RecordId id(String batch) {
        try {
            return RecordId.parse(batch);
        } catch (NumberFormatException _) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("batch", batch));
        }
    }
}
