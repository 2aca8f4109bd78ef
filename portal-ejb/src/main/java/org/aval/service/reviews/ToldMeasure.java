package org.aval.service.reviews;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.jspecify.annotations.Nullable;

/** What lies on the reader. */
public record ToldMeasure(FinalKind kind, FinalState state, LocalDate dueOn, @Nullable LocalDate doneOn)
        implements Serializable {}
