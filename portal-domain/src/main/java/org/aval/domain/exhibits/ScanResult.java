package org.aval.domain.exhibits;

/** What is known of an exhibit about viruses. One in which a virus was found is never kept. */
public enum ScanResult {
    CLEAN,
    UNVERIFIED
}
