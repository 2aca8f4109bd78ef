package org.aval.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** What the form of a session offers, and what is typed there as the desk wants it. */
@ApplicationScoped
public class SessionPlan {

    @Inject
    SessionRegister register;

    @Inject
    Options options;

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

    SessionRow read(UUID session) {
        return register.read(session, language.getCode()).row();
    }

    List<Option> kinds() {
        return options.choices(SessionKind.class);
    }

    List<Option> modes() {
        return options.choices(SessionMode.class);
    }

    /** @throws Refusal when it is no hour */
    Instant moment(LocalDate day, String hour) {
        try {
            String typed = Objects.requireNonNullElse(hour, "").replace('h', ':').replaceAll("\\s", "");
            return day.atTime(LocalTime.parse(typed)).atZone(letterhead.getZone()).toInstant();
        } catch (DateTimeException notAnHour) {
            throw new Refusal("committee.notAnHour");
        }
    }
}
