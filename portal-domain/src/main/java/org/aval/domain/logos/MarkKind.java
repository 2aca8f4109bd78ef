package org.aval.domain.logos;

/** What a mark is (specification B5). */
public enum MarkKind {
    INSTITUTION_LOGO,
    UNIT_LOGO,
    FACULTY_LOGO,
    FOUNDATION_LOGO,
    SEAL,
    CAMPAIGN_MARK,
    NAME_ONLY,
    BUILDING_IMAGE
}
