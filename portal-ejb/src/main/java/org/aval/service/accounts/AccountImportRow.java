package org.aval.service.accounts;

import org.aval.domain.shared.Verdict;

/**
 * One row of a file of accounts.
 *
 * @param line in the file
 * @param told what stands there
 * @param verdict may it enter the register, and if not why
 */
public record AccountImportRow(int line, String told, Verdict verdict) {}
