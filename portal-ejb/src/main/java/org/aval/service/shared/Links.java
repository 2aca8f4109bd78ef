package org.aval.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/** Addresses of pages as they stand in mails and on paper: the portal's outside address and a path. */
@ApplicationScoped
public class Links {

    Map<String, String> settings = System.getenv();

    /** The full address of a page, for example of "/attestations/mine". */
    public URI to(String path) {
        return URI.create(settings.getOrDefault("AVAL_PUBLIC_URL", "http://localhost:8080") + path);
    }
}
