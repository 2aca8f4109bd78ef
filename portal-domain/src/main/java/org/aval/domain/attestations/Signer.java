package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The person as they were at the moment of signing: a later marriage or transfer does not rewrite it. */
@Embeddable
public record Signer(
        @Column(name = "person_id", nullable = false) UUID person,
        @Column(name = "signer_staff_no", nullable = false) String staffNo,
        @Column(name = "signer_name", nullable = false) String name,
        @Column(name = "signer_title", nullable = false) String title,
        @Column(name = "signer_unit", nullable = false) String unit,
        @Column(name = "signer_profession", nullable = false) String profession)
        implements Serializable {}
