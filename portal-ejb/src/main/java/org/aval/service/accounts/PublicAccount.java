package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.channels.Platform;

/**
 * An official account as everybody may know it. Nobody's name stands here.
 *
 * @param languages "fr", "en"
 * @param quiet nothing is posted there for the time being
 */
public record PublicAccount(
        String reference,
        Platform platform,
        String name,
        String handle,
        String address,
        List<String> languages,
        LocalDate since,
        boolean quiet)
        implements Serializable {}
