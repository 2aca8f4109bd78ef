package org.aval.domain.charters;

/** The law an institution lives under: Québec, Switzerland, France (decision 7). */
public enum Jurisdiction {
    QC,
    CH,
    FR
}
