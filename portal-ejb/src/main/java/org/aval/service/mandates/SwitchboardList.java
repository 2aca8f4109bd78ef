package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who may speak at this moment, by topic.
 *
 * @param phone the number of the service that passes questions on; empty when the institution has told none
 * @param whole is it everybody? A list that nobody could read to the end says so and stops
 */
public record SwitchboardList(Instant moment, String phone, List<SwitchboardVoice> voices, boolean whole)
        implements Serializable {

    public SwitchboardList {
        voices = List.copyOf(voices);
    }
}
