package io.fangyuan.web.identity;

import io.fangyuan.identity.Principal;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.web.TenantDoor;
import io.fangyuan.web.signin.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where people see on which devices they are signed in, and sign out of the one they left somewhere. */
@RestController
@RequestMapping("/api/sessions")
final class OwnSessionsController {
    private final TenantDoor door;
    private final Sessions sessions;

    OwnSessionsController(TenantDoor door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    record SessionsReply(List<Sessions.Open> sessions) {}

    @GetMapping
    SessionsReply mine(HttpServletRequest request) {
        return new SessionsReply(sessions.of(me(), request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        if (!sessions.end(me(), id)) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }

    private Principal me() {
        return door.enterChecked(viewer -> new Principal.TenantUser(
                viewer.binding().tenant(), viewer.user().id()));
    }
}
