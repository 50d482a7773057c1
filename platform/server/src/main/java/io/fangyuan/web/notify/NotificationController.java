package io.fangyuan.web.notify;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.notify.Notification;
import io.fangyuan.notify.Notifications;
import io.fangyuan.record.FoundRecord;
import io.fangyuan.record.RecordReader;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import io.fangyuan.web.record.RecordBody;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the user was told. Values in a text are those the user may read at this moment. */
@RestController
@RequestMapping("/api/notifications")
final class NotificationController {
    private final TenantDoor door;
    private final Notifications notifications;
    private final RecordReader reader;

    NotificationController(TenantDoor door, Notifications notifications, RecordReader reader) {
        this.door = door;
        this.notifications = notifications;
        this.reader = reader;
    }

    /**
     * One that the user was given.
     *
     * @param message in the user's language, with places such as {@code {name}} for values of the record
     * @param record what it is about, with the values the message has places for; null where the user may not read it
     */
    record NotificationReply(
            RecordId id,
            String kind,
            Instant madeAt,
            boolean read,
            String message,
            @Nullable RecordBody record) {}

    /** A page, newest first; {@code next} is where the next one starts, null on the last. */
    record PageReply(
            List<NotificationReply> notifications,
            int unread,
            @Nullable RecordId next) {}

    @GetMapping
    PageReply page(@RequestParam Optional<RecordId> before) {
        var from = before.map(id -> OptionalLong.of(id.value())).orElseGet(OptionalLong::empty);
        return door.enter(viewer -> reply(viewer, notifications.of(viewer, from)));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable RecordId id) {
        door.enter(viewer -> {
            notifications.read(viewer, id.value());
            return viewer;
        });
    }

    /** The newest that the user has seen: all up to it have been read. */
    record Seen(RecordId upTo) {}

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestBody Seen seen) {
        door.enter(viewer -> {
            notifications.readUpTo(viewer, seen.upTo().value());
            return viewer;
        });
    }

    private PageReply reply(Viewer viewer, Notifications.Page page) {
        var all = page.notifications();
        var records = records(viewer, all);
        var next = all.size() == Notifications.MOST ? new RecordId(all.getLast().id()) : null;
        return new PageReply(
                all.stream()
                        .map(each -> reply(viewer, each, Optional.ofNullable(records.get(each.record()))))
                        .toList(),
                page.unread(),
                next);
    }

    private static NotificationReply reply(Viewer viewer, Notification notification, Optional<FoundRecord> record) {
        return new NotificationReply(
                new RecordId(notification.id()),
                notification.kind(),
                notification.madeAt(),
                notification.isRead(),
                notification.message().text().in(viewer.locale()),
                record.map(RecordBody::of).orElse(null));
    }

    /** What the notifications are about, as far as the viewer may read it. */
    private Map<RecordId, FoundRecord> records(Viewer viewer, List<Notification> all) {
        Map<ObjectType, Set<RecordId>> ids = new HashMap<>();
        Map<ObjectType, List<String>> fields = new HashMap<>();
        for (Notification each : all) {
            viewer.snapshot().findObject(each.object()).ifPresent(type -> {
                ids.computeIfAbsent(type, _ -> new HashSet<>()).add(each.record());
                fields.computeIfAbsent(type, _ -> new ArrayList<>())
                        .addAll(each.message().fields());
            });
        }
        return reader.findAll(viewer, ids, fields).stream()
                .collect(Collectors.toMap(found -> found.record().id(), Function.identity()));
    }
}
