package org.aval.service.matches;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At the first start: which sectors have a stake in what. */
@Singleton
@Startup
@PermitAll
public class StakeUpkeep {

    @Inject
    Stakes stakes;

    @PostConstruct
    void complete() {
        stakes.install();
    }
}
