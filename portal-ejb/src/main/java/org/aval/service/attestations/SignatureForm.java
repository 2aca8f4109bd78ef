package org.aval.service.attestations;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.shared.Verdict;

/**
 * What the signing screen shows.
 *
 * @param language the language that was read: the statement is shown in it whatever the page speaks
 * @param name the name to type
 * @param present was the identity confirmed within five minutes, so that no password is asked again
 * @param verdict may the person sign now, and if not why
 */
public record SignatureForm(
        UUID obligation,
        int version,
        ObligationState state,
        String title,
        String number,
        String language,
        String statement,
        String textSha256,
        String name,
        boolean present,
        Verdict verdict)
        implements Serializable {}
