package org.aval.service.incidents;

/**
 * What is written when a case ends; both are sealed.
 *
 * @param reasons for the file
 * @param letter to who reported it
 */
public record Ending(String reasons, String letter) {}
