package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.aval.domain.mandates.CrisisState;
import org.aval.domain.mandates.CrisisStep;
import org.aval.service.mandates.CrisisBanner;
import org.aval.service.mandates.CrisisRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a crisis is told: its sentence, its end, its timeline, what stands on every page meanwhile. */
@ApplicationScoped
public class CrisisWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Letterhead letterhead;

    @Inject
    Timelines timelines;

    String sentence(CrisisRecord record) {
        return texts.of(
                Texts.key(record.row().standing()) + ".sentence",
                record.row().topic(),
                record.row().voice(),
                record.row().startsAt(),
                record.row().until());
    }

    Decision ending(CrisisRecord record) {
        return decisions.of(
                CrisisStep.END, record.end(), record.row().topic(), record.row().voice(), record.paused());
    }

    /** Where it is prolonged: another one on the topic, with the same voice, from the hour at which it would end. */
    String prolonging(CrisisRecord record) {
        LocalDateTime end = LocalDateTime.ofInstant(record.row().endsAt(), letterhead.getZone());
        return "/mandates/declare?topic=" + record.topic() + "&voice=" + record.mandate() + "&day=" + end.toLocalDate()
                + "&hour=" + DateTimeFormatter.ofPattern("HH:mm").format(end);
    }

    List<Moment> timeline(CrisisRecord record) {
        return timelines.of(record.timeline(), CrisisStep.class, CrisisState.class);
    }

    String banner(CrisisBanner banner) {
        return texts.of(
                banner.own() ? "mandates.banner.own" : "mandates.banner",
                banner.topic(),
                banner.voice(),
                banner.until());
    }
}
