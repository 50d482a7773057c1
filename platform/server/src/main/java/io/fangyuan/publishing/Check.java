package io.fangyuan.publishing;

import io.fangyuan.metadata.Finding;
import java.util.stream.Stream;

/** One thing that a release must be, judged by its documents alone. */
@FunctionalInterface
interface Check {

    /** What there is to say against the candidate. */
    Stream<Finding> of(Candidate candidate);
}
