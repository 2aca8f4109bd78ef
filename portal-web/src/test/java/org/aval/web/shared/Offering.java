package org.aval.web.shared;

import java.time.ZoneId;
import java.util.List;
import org.aval.domain.charters.Jurisdiction;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.InstitutionLook;

/** An institution that offers certain languages, known without a database. */
final class Offering extends InstitutionDesk {

    private final List<String> languages;

    private Offering(List<String> languages) {
        this.languages = languages;
    }

    static InstitutionDesk languages(String... languages) {
        return new Offering(List.of(languages));
    }

    @Override
    public Institution read() {
        return new Institution(
                "CHUVB",
                "CHU Val-Boréal",
                "Centre hospitalier universitaire Val-Boréal",
                "Val-Boréal University Hospital",
                Jurisdiction.QC,
                ZoneId.of("America/Toronto"),
                "chuvb.example",
                "VB",
                languages.get(0),
                "",
                "",
                0,
                true,
                null,
                languages,
                new InstitutionLook(null, null, null, null));
    }
}
