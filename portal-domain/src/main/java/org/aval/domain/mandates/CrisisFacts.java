package org.aval.domain.mandates;

import java.time.Duration;

/**
 * What the rules of a crisis need to know beyond the crisis itself.
 *
 * @param topicOpen is the topic one that mandates may name
 * @param declaredAlready is there another crisis on this topic, or on the one above or below it, during these hours
 * @param voiceSpeaks may the named voice speak on the topic all that time, as far as is known now
 * @param longest how long a crisis may last before it is declared again
 */
public record CrisisFacts(boolean topicOpen, boolean declaredAlready, boolean voiceSpeaks, Duration longest) {}
