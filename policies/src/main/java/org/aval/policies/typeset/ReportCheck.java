package org.aval.policies.typeset;

import java.net.URI;

/**
 * How a report is checked.
 *
 * @param code what is typed on the check page
 * @param verifyAt the check page of this code, printed and in the square to scan
 * @param sentence what to do, in the language of the paper
 * @param image what the square is, for who cannot see it
 * @param link what the address leads to, for who hears it
 */
public record ReportCheck(String code, URI verifyAt, String sentence, String image, String link) {}
