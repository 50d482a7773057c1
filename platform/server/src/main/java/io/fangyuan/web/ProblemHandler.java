package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.UnstorableText;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Turns every exception of a controller into problem+json. Whatever nobody foresaw is our bug: 500 and a log line. */
@RestControllerAdvice
final class ProblemHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private static final String SECONDS_TO_WAIT = "1";

    private final Sentences sentences;

    ProblemHandler(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemReply> reply(Exception exception, HttpServletRequest request) {
        if (isClientGone(exception)) {
            return null; // nobody is left to read a reply
        }
        var problem = problem(exception);
        var reply = ProblemReply.of(problem, sentences, Languages.of(request));
        return ResponseEntity.status(reply.status())
                .headers(headers(exception, problem.code()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(reply);
    }

    /** A broken connection to the database looks the same but for where it broke: that client waits for its reply. */
    private static boolean isClientGone(Exception exception) {
        return causes(exception).noneMatch(SQLException.class::isInstance)
                && DisconnectedClientHelper.isClientDisconnectedException(exception);
    }

    private static Problem problem(Exception exception) {
        return causes(exception)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst()
                .orElseGet(() -> translated(exception));
    }

    private static Problem translated(Exception exception) {
        return switch (exception) {
            case HttpMessageNotReadableException unreadable -> malformed(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> badParameter(mismatch);
            case InvalidParameterException _, RequestRejectedException _ -> new Problem(ProblemCode.MALFORMED_REQUEST);
            case TypeMismatchException _ -> new Problem(ProblemCode.MALFORMED_REQUEST);
            case UnstorableText _ -> malformed(Violation.of("", "broken_character", Map.of()));
            case Exception outage when DatabaseOutage.isOutage(outage) -> givenUp(outage);
            case ErrorResponse refused ->
                ofStatus(refused.getStatusCode().value()).orElseGet(() -> bug(exception));
            default -> bug(exception);
        };
    }

    private static Problem malformed(HttpMessageNotReadableException exception) {
        return causes(exception)
                .filter(JacksonException.class::isInstance)
                .map(cause -> MalformedJson.problem((JacksonException) cause))
                .findFirst()
                .orElseGet(() -> new Problem(ProblemCode.MALFORMED_REQUEST));
    }

    private static Problem badParameter(MethodArgumentTypeMismatchException exception) {
        var violation = Violation.of("/" + exception.getName(), "bad_parameter", Map.of("name", exception.getName()));
        return malformed(violation);
    }

    private static Problem malformed(Violation violation) {
        return new Problem(ProblemCode.MALFORMED_REQUEST, Map.of(), List.of(violation));
    }

    /** Nothing was written, and the same request may well succeed when it is sent again. */
    private static Problem givenUp(Exception exception) {
        log.warn("the database gave a request up", exception);
        return new Problem(ProblemCode.UNAVAILABLE);
    }

    /** The problem that says what Spring or the container says by {@code status}; empty for what is our bug. */
    static Optional<Problem> ofStatus(int status) {
        return switch (status) {
            case 401 -> Optional.of(new Problem(ProblemCode.SIGN_IN_REQUIRED));
            case 403 -> Optional.of(new Problem(ProblemCode.FORBIDDEN));
            case 404 -> Optional.of(new Problem(ProblemCode.NOT_FOUND));
            case 405 -> Optional.of(new Problem(ProblemCode.METHOD_NOT_ALLOWED));
            case 406 -> Optional.of(new Problem(ProblemCode.NOT_ACCEPTABLE));
            case 413 -> Optional.of(new Problem(ProblemCode.BODY_TOO_LARGE));
            case 415 -> Optional.of(new Problem(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
            case 429 -> Optional.of(new Problem(ProblemCode.TOO_MANY_REQUESTS));
            case 503 -> Optional.of(new Problem(ProblemCode.UNAVAILABLE));
            default ->
                status >= 400 && status < 500
                        ? Optional.of(new Problem(ProblemCode.MALFORMED_REQUEST))
                        : Optional.empty();
        };
    }

    private static Problem bug(Exception exception) {
        log.error("a request failed in a way nobody foresaw", exception);
        return new Problem(ProblemCode.INTERNAL_ERROR);
    }

    private static HttpHeaders headers(Exception exception, ProblemCode code) {
        var headers = new HttpHeaders();
        if (exception instanceof ErrorResponse refused) {
            headers.putAll(refused.getHeaders());
        }
        if (code == ProblemCode.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return headers;
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, each -> each != null, Throwable::getCause);
    }
}
