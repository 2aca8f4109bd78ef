package org.aval.domain.charters;

/** What an approver answered. */
public enum ApprovalAnswer {
    APPROVED,
    CHANGE_ASKED
}
