package io.fangyuan.web.event;

import io.fangyuan.web.TenantDoor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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
     * {@code notification} when the user was told something or has read it.
     */
    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        var listener = door.enterChecked(viewer -> viewer);
        return streams.open(listener.binding().tenant(), listener.user().id());
    }
}
