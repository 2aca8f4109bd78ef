package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.entry.InvitationState;
import org.aval.domain.entry.LinkPurpose;
import org.aval.service.shared.OneTimeLinks;
import org.jspecify.annotations.Nullable;

/** The sample's people who have not come in yet, each as far as the list of invitations can show; their links open nothing. */
@Dependent
class SampleInvitations {

    private static final String BY = "VB10021";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void moveIn(@Nullable UUID person, InvitationState state) {
        switch (state) {
            case NEVER_INVITED, LEAVING, UNDELIVERED -> {
                // nobody has invited them yet
            }
            case SENT -> link(person, "MAIL", Duration.ofHours(5));
            case PRINTED -> link(person, "PAPER", Duration.ofHours(26));
            case EXPIRED -> link(person, "MAIL", Duration.ofHours(100));
        }
    }

    private void link(@Nullable UUID person, String way, Duration ago) {
        Instant made = clock.instant().minus(ago);
        em.createNativeQuery(
                        """
                        insert into one_time_link (id, person_id, purpose, way, sha256, made_by, made_at, expires_at)
                        values (gen_random_uuid(), :person, 'INVITATION', :way, :sha256, :by, :made, :until)""")
                .setParameter("person", person)
                .setParameter("way", way)
                .setParameter("sha256", OneTimeLinks.digest(UUID.randomUUID().toString()))
                .setParameter("by", BY)
                .setParameter("made", made)
                .setParameter("until", made.plus(LinkPurpose.INVITATION.validity()))
                .executeUpdate();
    }
}
