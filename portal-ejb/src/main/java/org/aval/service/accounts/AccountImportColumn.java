package org.aval.service.accounts;

/** What stands in a file of accounts, column by column. */
public enum AccountImportColumn {
    ADDRESS,
    NAME,
    UNIT,
    OBJECTIVES,
    SITE,
    AUDIENCE,
    LANGUAGES,
    HOURS,
    ADMINISTRATORS,
    VAULT,
    RECOVERY,
    RULES;

    /** The columns no row does without; the others may be left empty. */
    static final int NEEDED = 4;
}
