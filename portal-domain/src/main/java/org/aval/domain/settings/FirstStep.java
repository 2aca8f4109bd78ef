package org.aval.domain.settings;

import java.util.List;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/**
 * What an institution does once, when it moves in. Nothing here is ticked by hand: each answers from the facts whether
 * it is done, and if not, what exactly is missing.
 */
public enum FirstStep {
    INSTITUTION {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(!facts.settled(), "settings.missing.names");
        }
    },
    JURISDICTION {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            boolean without = facts.jurisdiction() == Jurisdiction.CH && !facts.cantonKnown();
            return Verdict.unless(!facts.settled(), "settings.missing.jurisdiction", facts.jurisdiction())
                    .and(() -> Verdict.unless(without, "settings.missing.canton"))
                    .and(() -> Verdict.unless(facts.parameters() == 0, "settings.missing.parameters"));
        }
    },
    LANGUAGES {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(!facts.settled(), "settings.missing.languages");
        }
    },
    LOOK {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(!facts.coloured(), "settings.missing.colour");
        }
    },
    CALENDAR {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(!facts.settled(), "settings.missing.zone", facts.zone());
        }
    },
    UNITS {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(facts.units() == 0, "settings.missing.units");
        }
    },
    PEOPLE {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(facts.people() <= facts.administrators(), "settings.missing.people")
                    .and(() -> Verdict.unless(facts.withoutPost() > 0, "settings.missing.posts", facts.withoutPost()));
        }
    },
    ROLES {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            List<Role> open = facts.rolesNobodyHolds();
            return Verdict.unless(!open.isEmpty(), "settings.missing.roles", open.size(), open);
        }
    },
    CHARTER {
        @Override
        public Verdict verdict(SettlingFacts facts) {
            return Verdict.unless(facts.charters() == 0, "settings.missing.charter")
                    .and(() -> Verdict.unless(facts.campaigns() == 0, "settings.missing.campaign"));
        }
    };

    /** Is it done, and if not, what is missing? */
    public abstract Verdict verdict(SettlingFacts facts);
}
