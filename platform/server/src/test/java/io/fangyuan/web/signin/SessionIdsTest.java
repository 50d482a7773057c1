package io.fangyuan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** A request asks the database for its session once, also when its reply is under way before the request has ended. */
class SessionIdsTest {
    private final List<String> asked = new ArrayList<>();
    private final MapSessionRepository sessions = new MapSessionRepository(new HashMap<>()) {
        @Override
        public MapSession findById(String id) {
            asked.add(id);
            return super.findById(id);
        }
    };

    @Test
    void aRequestAsksForItsSessionOnce() throws Exception {
        MapSession session = sessions.createSession();
        sessions.save(session);

        assertThat(reply(session.getId()).getContentAsString()).isEqualTo("true");
        assertThat(asked).containsExactly(session.getId());
    }

    private MockHttpServletResponse reply(String session) throws ServletException, IOException {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseBase64Encoding(false);
        var ids = new SessionIds(cookie);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("SESSION", session));
        var response = new MockHttpServletResponse();

        ids.doFilter(
                request,
                response,
                (outer, reply) -> filter.doFilter(outer, reply, (inner, written) -> {
                    var found = ((HttpServletRequest) inner).getSession(false);
                    written.getWriter().print(found != null);
                    written.flushBuffer();
                }));
        return response;
    }
}
