package org.aval.domain.accounts;

import java.time.LocalDate;
import java.util.Set;
import org.aval.domain.channels.Objective;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of an account need to know beyond the account itself, at the moment of a step.
 *
 * @param limits how long what is wrong may stay wrong, and the day it is
 * @param leadsRequester does who acts lead the person who asked for it
 * @param holdsSeat has who acts a role on it today
 * @param address may its address, or the one it is to get, enter the register
 * @param other the reference of the account the address belongs to or looks like, empty when free
 * @param forbidden the objectives for which the platform is out of the question
 * @param administrators how many people look after it
 * @param fit how many of them are in post, attested and without impediment
 * @param communications how many of these are in Communications
 * @param brokenSince see {@link AccountPulse}
 * @param lastDeparture the last day on which somebody who held the keys lost the role or left; null when nobody did
 * @param markSettled was it said that it shows no mark, or is the mark it shows permitted today
 */
public record AccountFacts(
        AccountLimits limits,
        boolean leadsRequester,
        boolean holdsSeat,
        AddressStanding address,
        String other,
        Set<Objective> forbidden,
        int administrators,
        int fit,
        int communications,
        @Nullable LocalDate brokenSince,
        @Nullable LocalDate lastDeparture,
        boolean markSettled) {

    public AccountFacts {
        forbidden = Set.copyOf(forbidden);
    }
}
