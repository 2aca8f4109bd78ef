package org.aval.service.statistics;

/** The yearly report as a file to hand over. */
public record YearReport(String fileName, byte[] pdf) {}
