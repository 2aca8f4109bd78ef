package org.aval.policies.typeset;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the letter and the card of a mandate to speak print.
 *
 * @param language {@code fr} or {@code en}: the language of the paper
 * @param title the title under which the holder speaks
 * @param topics none is every topic
 * @param channels none is every channel
 * @param accounts the official accounts it is for; none leaves no line
 * @param disclosure the sentence to say; blank for none
 * @param grantor blank when the board granted it
 * @param madeAt when the paper was first made
 * @param json the mandate as data, attached to the file
 */
public record MandateFacts(
        String language,
        String institution,
        String reference,
        String code,
        URI verifyAt,
        String person,
        String title,
        LocalDate from,
        LocalDate until,
        List<String> topics,
        List<String> excluded,
        List<String> channels,
        List<String> accounts,
        List<String> languages,
        String level,
        String preApproval,
        String conditions,
        String disclosure,
        boolean mayReply,
        boolean mayUseLogo,
        String grantor,
        LocalDate acceptedOn,
        Instant madeAt,
        byte[] json) {

    public MandateFacts {
        topics = List.copyOf(topics);
        excluded = List.copyOf(excluded);
        channels = List.copyOf(channels);
        accounts = List.copyOf(accounts);
        languages = List.copyOf(languages);
        json = json.clone();
    }

    @Override
    public byte[] json() {
        return json.clone();
    }
}
