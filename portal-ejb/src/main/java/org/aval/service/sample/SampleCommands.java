package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * The sample's past in the journal of commands. Its people took their steps without calling the registers, so each
 * step leaves the line that the call would have left; what the portal did by itself is no command.
 */
@Dependent
class SampleCommands {

    private static final String LINES =
            """
            insert into command_journal (id, at, author, command, record, outcome)
            select gen_random_uuid(), done.at, done.author, 'attestations.' || called.command, done.record, 'DONE'
              from (select at, author, step, obligation_id as record from obligation_journal
                    union all
                    select at, author, step, attestation_id from attestation_journal where step <> 'SIGN') done
              join (values ('OPEN', 'ReadingDesk.display'), ('READ_ALL', 'ReadingDesk.finish'),
                           ('FAIL_QUIZ', 'QuizDesk.answer'), ('PASS_QUIZ', 'QuizDesk.answer'),
                           ('SIGN', 'SigningDesk.sign'), ('REFUSE', 'SigningDesk.refuse'),
                           ('RECONSIDER', 'SigningDesk.reconsider'), ('REMIND', 'AttestationRegister.remind'),
                           ('PROPOSE_EXEMPTION', 'AttestationRegister.proposeExemption'),
                           ('EXEMPT', 'AttestationRegister.exempt'), ('REASSIGN', 'AttestationRegister.reassign'),
                           ('CANCEL', 'AttestationRegister.cancel'), ('CONTEST', 'AttestationDesk.contest'),
                           ('PROPOSE_REVOCATION', 'AttestationDesk.proposeRevocation'),
                           ('UPHOLD', 'AttestationDesk.uphold'), ('REVOKE', 'AttestationDesk.revoke'))
                   as called (step, command) on called.step = done.step
             where done.at < :now and done.author in (select staff_no from person)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void moveIn() {
        em.flush();
        em.createNativeQuery(LINES).setParameter("now", clock.instant()).executeUpdate();
    }
}
