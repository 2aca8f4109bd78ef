package org.aval.service.channels;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;

/** How well one platform suits one objective, with the reason in the reader's language. */
public record FitCell(Objective objective, Platform platform, Fit fit, String reason, LocalDate judgedOn)
        implements Serializable {}
