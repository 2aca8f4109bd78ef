package org.aval.domain.interests;

/** To whom the advantage of a link goes. */
public enum Beneficiary {
    SELF,
    INSTITUTION,
    UNIT_DIRECTED,
    RELATIVE
}
