package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * What proves a consent. The form itself is never here.
 *
 * @param formSha256 of the form that was signed, as it was scanned
 * @param keptAt where it lies
 * @param withdrawalContact through which service the person withdraws and is written to
 * @param witness who saw it signed
 */
@Embeddable
public record ConsentProof(
        @Column(nullable = false) String formSha256,
        @Column(nullable = false) String keptAt,
        @Column(nullable = false) String withdrawalContact,
        @Column(name = "witness_id", nullable = false) UUID witness)
        implements Serializable {

    public ConsentProof {
        formSha256 = formSha256.strip().toLowerCase(Locale.ROOT);
        keptAt = keptAt.strip();
        withdrawalContact = withdrawalContact.strip();
    }
}
