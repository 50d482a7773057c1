package io.fangyuan.web.event;

import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of events a page listens to while it is open. */
@RestController
final class EventController {
    private final TenantDoor door;
    private final EventStreams streams;

    EventController(TenantDoor door, EventStreams streams) {
        this.door = door;
        this.streams = streams;
    }

    /**
     * Events {@code metadata} with the release and {@code access} with the access version that the tenant has come to, and
     * {@code notification} when the user was told something or has read it; {@code approval} when an approval moved in
     * which the user has a part, or that of the record which the page shows, while the user may read it.
     */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestParam Optional<String> object, @RequestParam Optional<String> record) {
        return door.enterChecked(viewer -> streams.open(viewer.principal(), shown(viewer, object, record)));
    }

    private static Optional<ShownRecord> shown(Viewer viewer, Optional<String> object, Optional<String> record) {
        return object.flatMap(viewer.snapshot()::findObject)
                .flatMap(type -> record.flatMap(RecordId::tryParse).map(id -> new ShownRecord(type.id(), id)));
    }
}
