package org.aval.service.exhibits;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;

/**
 * One exhibit in the list of its case.
 *
 * @param author by name, empty for the reporter
 * @param pages of which there is a copy to look at
 */
public record ExhibitRow(
        UUID id,
        int number,
        ExhibitKind kind,
        ExhibitMedia media,
        ScanResult scan,
        boolean byReporter,
        String author,
        LocalDate storedOn,
        int pages,
        boolean masked,
        String name,
        String sha256)
        implements Serializable {}
