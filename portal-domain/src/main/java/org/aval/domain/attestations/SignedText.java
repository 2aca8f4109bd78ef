package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * What was signed: which version, in which variant and language, and the digest of the exact text shown.
 *
 * @param audiences the audiences merged, comma separated, in their order
 * @param textSha256 the digest of the canonical text; the text itself is kept once per digest
 */
@Embeddable
public record SignedText(
        @Column(name = "charter_version_id", nullable = false) UUID charterVersion,
        @Column(nullable = false) String versionNumber,
        @Column(nullable = false) String language,
        @Column(nullable = false) String audiences,
        @Column(nullable = false) String statementVersion,
        @Column(nullable = false) String statement,
        @Column(nullable = false) String textSha256)
        implements Serializable {}
