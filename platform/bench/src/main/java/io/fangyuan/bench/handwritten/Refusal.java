package io.fangyuan.bench.handwritten;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A request that is refused, and why. */
final class Refusal extends RuntimeException {
    private final int status;
    private final transient List<Violation> violations;

    /** What is wrong with one field. */
    record Violation(String field, String code) {}

    Refusal(int status, String code) {
        this(status, code, List.of());
    }

    Refusal(int status, String code, List<Violation> violations) {
        super(code, null, false, false);
        this.status = status;
        this.violations = violations;
    }

    /** Writes refusals as problems. */
    @RestControllerAdvice
    static final class Replies {
        @ExceptionHandler
        ResponseEntity<ProblemDetail> reply(Refusal refusal) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refusal.status), refusal.getMessage());
            problem.setProperty("errors", refusal.violations);
            return ResponseEntity.status(refusal.status).body(problem);
        }
    }
}
