package org.aval.policies.platforms;

/** How well a platform suits an objective, as its file says it in both languages. */
public record SuitabilityEntry(String objective, String platform, String fit, String fr, String en) {}
