package org.aval.policies.typeset;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the letter of authorisation to show a mark prints.
 *
 * @param language {@code fr} or {@code en}: the language of the paper
 * @param holder who answers for the use
 * @param partner for or with whom, blank within the house
 * @param artwork the digest of the artwork that was allowed
 * @param marks the marks of the annex, a line and a picture each
 * @param conditions blank for none
 * @param decider who allowed it
 * @param madeAt when the paper was first made
 * @param json the permit as data, attached to the file
 */
public record PermitFacts(
        String language,
        String institution,
        String reference,
        String code,
        URI verifyAt,
        String holder,
        String partner,
        String initiative,
        String purpose,
        String media,
        String territory,
        LocalDate from,
        LocalDate until,
        String artwork,
        List<PermitMark> marks,
        String conditions,
        String decider,
        LocalDate decidedOn,
        Instant madeAt,
        byte[] json) {

    public PermitFacts {
        marks = List.copyOf(marks);
        json = json.clone();
    }

    @Override
    public byte[] json() {
        return json.clone();
    }
}
