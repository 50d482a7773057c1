package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container refuses before any filter sees it, such as an address that is none, in our words. */
final class ProblemValve extends ErrorReportValve {
    private final ProblemWriter problems;

    private ProblemValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = ProblemHandler.ofStatus(status).orElseGet(() -> new Problem(ProblemCode.INTERNAL_ERROR));
        response.setStatus(problem.code().status());
        response.setContentType(ProblemReply.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try (var _ = Trace.enter(request, response);
                Writer writer = response.getReporter()) {
            if (writer != null) {
                writer.write(problems.text(problem, request));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts it within the valve that would answer with a page, so that it answers first. */
    @Configuration(proxyBeanMethods = false)
    static class Placement {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusesInOurWords(ProblemWriter problems) {
            return tomcat -> tomcat.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
        }
    }
}
