package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.interests.LinkCategory;
import org.jspecify.annotations.Nullable;

/** What is published of one link: with whom, what about, from when until when; never what it brings. */
public record PublicLink(
        LinkCategory category, String counterparty, String subject, LocalDate startsOn, @Nullable LocalDate endsOn)
        implements Serializable {}
