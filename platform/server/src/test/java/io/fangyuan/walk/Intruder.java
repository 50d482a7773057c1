package io.fangyuan.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who asks for what is not theirs to ask for, and how they are answered. */
enum Intruder {
    WITHOUT_SESSION("401", """
            Session.session 200
            Session.signOut 204
            """),
    /** Whoever makes somebody's browser send a request cannot read the token that goes with it. */
    WITHOUT_CSRF_TOKEN("403", ""),
    /** As a page does that was loaded for this tenant before somebody signed in to another in the same browser. */
    OF_ANOTHER_TENANT("409", Exceptions.WORDS),
    /** Somebody who works for a reseller, or, where it is for those, who works for the tenant. */
    OF_THE_OTHER_KIND("403", Exceptions.WORDS + "OpenApi.document 200"),
    WITHOUT_RIGHTS("403 404", Exceptions.WORDS + Exceptions.OWN),
    WHO_WAS_DISABLED("401", Exceptions.WORDS),
    OF_A_SUSPENDED_TENANT("403", Exceptions.WORDS);

    private static final Set<String> CREDENTIALS = Set.of("login", "token");

    private final List<Integer> refusals;
    private final Map<String, List<Integer>> exceptions;

    /** @param exceptions a line for each operation that answers otherwise, with the statuses it may answer with */
    Intruder(String refusals, String exceptions) {
        this.refusals = statuses(refusals.split(" "), 0);
        this.exceptions = exceptions
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> statuses(line, 1)));
    }

    private static List<Integer> statuses(String[] line, int from) {
        return Arrays.stream(line).skip(from).map(Integer::valueOf).toList();
    }

    /** Whether they ask for it. What proves who somebody is, everybody may send. */
    boolean asks(Request request) {
        return switch (this) {
            case WITHOUT_SESSION -> request.places().stream().noneMatch(CREDENTIALS::contains);
            case WITHOUT_CSRF_TOKEN -> !request.operation().isSafe();
            case OF_THE_OTHER_KIND -> !Belongings.isForSession(request);
            case OF_ANOTHER_TENANT, WITHOUT_RIGHTS, WHO_WAS_DISABLED, OF_A_SUSPENDED_TENANT ->
                !Belongings.isForSession(request) && !Belongings.isForStaff(request);
        };
    }

    /** The statuses with which the operation may answer. */
    List<Integer> told(Operation operation) {
        return exceptions.getOrDefault(operation.id(), refusals);
    }

    private static final class Exceptions {
        /** What is the same for all tenants. */
        private static final String WORDS = """
                Metadata.fieldTypes 200
                Formula.functions 200
                """;

        /** What everybody who works for a tenant has: a session, a bell, a box, and tags. */
        private static final String OWN = """
                Approval.list 200
                Approval.count 200
                Event.events 200
                Me.me 200
                Notification.page 200
                Notification.read 204
                Notification.readAll 204
                OpenApi.document 200
                OwnSessions.mine 200
                Tag.all 200
                Tag.create 201
                Tag.counts 200
                Tag.used 204
                """;
    }
}
