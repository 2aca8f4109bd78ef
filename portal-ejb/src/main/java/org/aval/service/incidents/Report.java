package org.aval.service.incidents;

import org.aval.domain.incidents.ReportWish;

/** What a form of a report tells: its facts in clear, its words. */
public record Report(ReportWish wish, ReportWords words) {}
