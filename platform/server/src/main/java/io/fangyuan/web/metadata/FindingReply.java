package io.fangyuan.web.metadata;

import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Severity;
import io.fangyuan.web.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A finding with its sentence in the reader's language. */
record FindingReply(
        Severity severity,
        Kind kind,
        String name,
        String pointer,
        String code,
        Map<String, Object> params,
        String message) {

    static List<FindingReply> of(List<Finding> findings, Sentences sentences, Locale reader) {
        return findings.stream()
                .map(finding -> new FindingReply(
                        finding.severity(),
                        finding.kind(),
                        finding.name(),
                        finding.pointer(),
                        finding.code(),
                        finding.params(),
                        sentences.ofViolation(finding.code(), finding.params(), reader)))
                .toList();
    }
}
