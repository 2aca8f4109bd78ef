package org.aval.service.incidents;

/**
 * What somebody writes into a report; each is sealed before it is kept, and empty when nothing was said.
 *
 * @param narrative what happened
 * @param where it can be seen: an address, an account, a place
 * @param who did it or suffered from it
 * @param identity who reports
 * @param address to which a word is sent when there is an answer
 */
public record ReportWords(String narrative, String where, String who, String identity, String address) {}
