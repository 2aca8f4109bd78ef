package org.aval.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.aval.domain.privacy.BreachClock;
import org.aval.domain.privacy.TrackState;
import org.aval.policies.jurisdictions.BreachRegime;
import org.aval.policies.jurisdictions.LegalSources;
import org.aval.service.privacy.TrackRecord;
import org.aval.service.privacy.TrackRow;
import org.aval.web.shared.Look;
import org.aval.web.shared.Texts;

/** How the clock of the law and its regimes are told. */
@Named("privacyWords")
@ApplicationScoped
public class PrivacyWords {

    private static final Duration SOON = Duration.ofHours(24);

    @Inject
    Texts texts;

    /** The clock of a line of the register. */
    public Look clock(TrackRow row) {
        return clock(row.clock(), row.state(), row.now());
    }

    /** The clock of a track. */
    public Look clock(TrackRecord record) {
        return clock(record.clock(), record.state(), record.now());
    }

    private Look clock(BreachClock clock, TrackState state, Instant now) {
        if (clock.told() != null) {
            String key = clock.isLate(now) ? "privacy.clock.toldLate" : "privacy.clock.told";
            return new Look(clock.isLate(now) ? "refused" : "force", texts.of(key, hours(clock.elapsed(now))));
        }
        if (state == TrackState.CLOSED) {
            return new Look("ended", texts.of("privacy.clock.none"));
        }
        if (clock.due() == null) {
            return new Look("progress", texts.of("privacy.clock.runs", hours(clock.elapsed(now))));
        }
        Duration left = clock.left(now);
        if (left.isNegative()) {
            return new Look("refused", texts.of("privacy.clock.late", hours(left.abs())));
        }
        String key = clock.isHard() ? "privacy.clock.leftHard" : "privacy.clock.left";
        return new Look(left.compareTo(SOON) < 0 ? "todo" : "progress", texts.of(key, hours(left)));
    }

    /** What binds: the law's own hours, the aim of the institution, or neither. */
    public String limit(BreachClock clock) {
        Instant due = clock.due();
        return due == null
                ? texts.of("privacy.limit.none")
                : texts.of(clock.isHard() ? "privacy.limit.hard" : "privacy.limit.target", due);
    }

    /** Where it stands, in one sentence. */
    String sentence(TrackRecord record) {
        String key = Texts.key(record.state()) + ".sentence";
        return record.state() == TrackState.NOTIFYING
                ? texts.of(key, record.missing().size())
                : texts.of(key);
    }

    /** Which text of law asks, and how far it was checked. */
    public String source(BreachRegime regime) {
        String said = LegalSources.find(regime.source())
                .map(source -> source.text(texts.language()))
                .orElse(regime.source());
        return texts.of("privacy.source." + regime.flag(), said);
    }

    private String hours(Duration time) {
        return texts.of("privacy.hours", String.valueOf(time.toHours()), String.format("%02d", time.toMinutesPart()));
    }
}
