package io.fangyuan.problem;

/**
 * Why a request is refused. The lower-case name is the {@code code} of the reply and the key of its sentence in
 * schemas/problem-codes.json; the status is the one RFC 9110 gives that kind of refusal.
 */
public enum ProblemCode {
    MALFORMED_REQUEST(400),
    INVALID_CURSOR(400),
    INVALID_FILTER(400),
    SIGN_IN_REQUIRED(401),
    WRONG_CREDENTIALS(401),
    LOCKED_OUT(401),
    FORBIDDEN(403),
    CSRF_REFUSED(403),
    NOT_YOUR_TURN(403),
    TENANT_NOT_ACTIVE(403),
    QUOTA_EXCEEDED(402),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    WRONG_TENANT(409),
    DRAFT_CHANGED(409),
    APPROVAL_PENDING(409),
    APPROVAL_DECIDED(409),
    ALREADY_APPROVED(409),
    LINK_EXPIRED(410),
    STALE_VERSION(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_RECORD(422),
    INVALID_METADATA(422),
    INVALID_REQUEST(422),
    IDEMPOTENCY_KEY_REUSED(422),
    CHECK_REFUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status that carries this problem. */
    public int status() {
        return status;
    }

    /** The name as it stands in JSON. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
