package org.aval.service.attestations;

/**
 * Whom a new version of a charter is about, as conditions on a person p; the preview and the asking read them alike.
 * :version is the new version.
 */
final class NewVersionAudience {

    /** Of the same charter, and not the new one. */
    private static final String OTHER_VERSION =
            """
            (select v.id from charter_version v
              where v.charter_id = (select charter_id from charter_version where id = :version) and v.id <> :version)""";

    /** The version a person signed last, unless that was revoked; no row when there is none. */
    static final String SIGNED_LAST =
            """
            select a.charter_version_id as version from attestation a
             where a.person_id = p.id and a.charter_version_id in %s
               and not exists (select 1 from attestation_journal j where j.attestation_id = a.id and j.to_state = 'REVOKED')
             order by a.signed_at desc limit 1"""
                    .formatted(OTHER_VERSION);

    /** What is not signed of an earlier version has no object once the new one is in force; a remedial round keeps its own. */
    static final String REPLACED =
            """
            o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'REFUSED') and o.charter_version_id in %s
               and exists (select 1 from campaign g where g.id = o.campaign_id and g.kind <> 'REMEDIAL')"""
                    .formatted(OTHER_VERSION);

    /** Was the person asked about an earlier version and has not signed? */
    static final String ASKED_BEFORE =
            "exists (select 1 from obligation o where o.person_id = p.id and " + REPLACED + ")";

    /** Was the person not asked about the new version yet? */
    static final String NOT_ASKED =
            "not exists (select 1 from obligation o where o.person_id = p.id and o.charter_version_id = :version offset 0)";

    private NewVersionAudience() {}
}
