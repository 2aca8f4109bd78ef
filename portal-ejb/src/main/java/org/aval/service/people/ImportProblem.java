package org.aval.service.people;

import java.io.Serializable;

/**
 * What is wrong in a row.
 *
 * @param line the line of the file
 * @param told what stands there
 * @param other another line or person it is about; empty when there is none
 */
public record ImportProblem(int line, ImportColumn column, ImportReason reason, String told, String other)
        implements Serializable {

    private static final int SHOWN = 80;

    static ImportProblem of(int line, ImportColumn column, ImportReason reason, String told) {
        return new ImportProblem(
                line, column, reason, told.length() > SHOWN ? told.substring(0, SHOWN - 1) + "…" : told, "");
    }
}
