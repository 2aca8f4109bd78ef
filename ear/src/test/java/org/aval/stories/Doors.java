package org.aval.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aval.service.attestations.AnswerPurge;
import org.aval.service.attestations.AttestationDesk;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.CertificateDesk;
import org.aval.service.attestations.Circumstances;
import org.aval.service.attestations.CodeCheck;
import org.aval.service.attestations.ExemptionRound;
import org.aval.service.attestations.MyAttestations;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.attestations.OfficeDuties;
import org.aval.service.attestations.QuizDesk;
import org.aval.service.attestations.ReadingDesk;
import org.aval.service.attestations.SigningDesk;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.CharterTexts;
import org.aval.service.notices.MailBatch;
import org.aval.service.notices.MailRound;
import org.aval.service.notices.MailRow;
import org.aval.service.notices.OutboxRegister;
import org.aval.service.people.MyData;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonFilter;
import org.aval.service.people.PersonRow;
import org.aval.service.search.SearchDesk;
import org.aval.service.shared.Caller;
import org.aval.service.shared.CommandJournal;
import org.aval.service.shared.CommandLine;
import org.aval.service.shared.CommandOutcome;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Readiness;

/** Every public method of every bean, called about {@link Matter}'s person when everything is ready for it. */
final class Doors {

    private final Matter matter = new Matter();
    private final Map<String, Door> known = new LinkedHashMap<>();

    /** One call. */
    interface Call {
        Object make() throws Exception;
    }

    /** A call that gives nothing back. */
    interface Deed {
        void make() throws Exception;
    }

    private record Door(Runnable ready, Call call) {}

    Doors() {
        reading();
        quiz();
        signing();
        register();
        signatures();
        library();
        people();
        outbox();
        open();
        GateDoors.into(this);
        EntryDoors.into(this, matter);
        SettingsDoors.into(this);
        AuditDoors.into(this);
        AsOfDoors.into(this);
        ImportDoors.into(this);
        ParameterDoors.into(this);
        RoleDoors.into(this);
        CharterDoors.into(this);
        ArticleDoors.into(this);
