package org.aval.service.exhibits;

import org.aval.domain.exhibits.RemovalAddressee;

/**
 * What somebody asks to be taken down.
 *
 * @param address where it stands
 * @param ticket the number the platform gave; empty when there is none
 * @param reason why it must come down, in the words of the letter
 */
public record RemovalWish(RemovalAddressee addressee, String address, String ticket, String reason) {}
