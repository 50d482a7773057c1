package io.fangyuan.web;

import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * HTTP as the container speaks it, but for connections that are open when the platform is told to end: while it finishes
 * requests, whoever sends another on one of them is answered a last time and told to close it. The container would drop
 * such a request without a word, and a proxy that must not send it twice could only tell its sender of a bad gateway.
 */
public final class KeptConnections extends Http11NioProtocol {

    @Override
    public void pause() throws Exception {
        setMaxKeepAliveRequests(1);
        super.pause();
    }

    /** What asks this drops requests; that nobody else connects is the endpoint's business. */
    @Override
    public boolean isPaused() {
        return false;
    }

    /** Lets the container speak so. */
    @Configuration(proxyBeanMethods = false)
    static class Placement {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOnKeptConnections() {
            return tomcat -> tomcat.setProtocol(KeptConnections.class.getName());
        }
    }
}
