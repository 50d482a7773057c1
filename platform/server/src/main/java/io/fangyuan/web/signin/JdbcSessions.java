package io.fangyuan.web.signin;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Starts and stops the repository, and hides it: there must be one bean that is a repository of sessions. */
record JdbcSessions(JdbcIndexedSessionRepository repository) implements InitializingBean, DisposableBean {

    @Override
    public void afterPropertiesSet() {
        repository.afterPropertiesSet();
    }

    @Override
    public void destroy() {
        repository.destroy();
    }
}
