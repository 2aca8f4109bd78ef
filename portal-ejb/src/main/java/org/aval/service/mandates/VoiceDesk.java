package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.mandates.VoiceAnswer.OneVoice;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak of a topic, where, in which language, now or on any day, and as it was known on any day? Everybody asks;
 * who has a mandate and may not use it at that moment is told to offices only, and to the officer for interests whom an
 * interest silences.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class VoiceDesk {

    private static final Set<Role> OFFICES = EnumSet.of(
            Role.COMMS,
            Role.COMMS_DIRECTOR,
            Role.DG,
            Role.LEGAL,
            Role.AUDITOR,
            Role.ETHICS_SECRETARY,
            Role.ETHICS_CHAIR);

    @Inject
    Caller caller;

    @Inject
    Voices voices;

    @Inject
    VoiceMoments moments;

    @Inject
    Standings standings;

    /** The answer, the first to be asked first. @throws Refusal about a topic that is none */
    public VoiceAnswer ask(VoiceQuestion question, String language) {
        Actor reader = caller.actor();
        Tuple topic = moments.topic(question, language);
        AskedVoice asked = moments.of(question, topic);
        OneVoice crisis = crisis(topic);
        AskedVoice complete = crisis == null ? asked : asked.withVoice(crisis.mandate());
        List<Tuple> found = voices.found(complete, language);
        Map<UUID, MandateWorth> worth = standings.worth(
                found.stream().map(row -> Columns.id(row, "id")).toList(), asked.day(), asked.moment(), asked.told());
        List<VoiceLine> speaking = new ArrayList<>();
        List<VoiceLine> silent = new ArrayList<>();
        for (Tuple row : found) {
            MandateWorth told = worth.getOrDefault(Columns.id(row, "id"), MandateWorth.NOTHING);
            MandateStanding standing = standing(row, told.on(asked.topic()), crisis, question);
            VoiceLine line = Voices.line(row, standing, complete.voice()).felt(told, complete);
            if (line.isSpeaking() || hears(reader, told, asked.topic())) {
                (line.isSpeaking() ? speaking : silent).add(line);
            }
        }
        return new VoiceAnswer(
                question,
                Columns.text(topic, "name"),
                question.channel(),
                asked.moment().toInstant(),
                question.day() == null,
                question.known(),
                Columns.text(topic, "phone"),
                crisis,
                speaking,
                silent);
    }

    /** The officer for interests is the one to ask where a link is what stands in the way. */
    private static boolean hears(Actor reader, MandateWorth worth, String topic) {
        boolean ofInterests = reader.is(Role.COI_OFFICER) && worth.interests().on(topic) == InterestLevel.MAJOR;
        return ofInterests || OFFICES.stream().anyMatch(reader::is);
    }

    /** While one voice speaks of a topic, every other one is paused on it; and so is a voice whose account there is stopped. */
    private static MandateStanding standing(
            Tuple row, MandateStanding standing, @Nullable OneVoice crisis, VoiceQuestion question) {
        UUID id = Columns.id(row, "id");
        boolean another = crisis != null && !crisis.mandate().equals(id);
        boolean stopped =
                BoundAccount.silence(BoundAccounts.read(row.get("accounts", String.class)), question.channel());
        if (!standing.speaks() || !(another || stopped)) {
            return standing;
        }
        return another ? MandateStanding.PAUSED : MandateStanding.PAUSED_WITH_ACCOUNTS;
    }

    private static @Nullable OneVoice crisis(Tuple topic) {
        return topic.get("crisis") == null
                ? null
                : new OneVoice(
                        Columns.id(topic, "crisis"),
                        Columns.id(topic, "voice"),
                        Columns.text(topic, "voice_name"),
                        Columns.moment(topic, "crisis_ends"));
    }
}
