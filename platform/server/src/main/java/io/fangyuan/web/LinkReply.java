package io.fangyuan.web;

import io.fangyuan.identity.OneTimeLinks;
import java.time.Instant;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A one-time link as an address to be sent on. */
public record LinkReply(String url, Instant expiresAt) {

    /** The link under the address of the running request. */
    public static LinkReply of(OneTimeLinks.Issued link) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new LinkReply(here + link.path(), link.expiresAt());
    }
}
