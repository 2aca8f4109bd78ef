package org.aval.service.hearings;

import java.io.Serializable;

/**
 * A masked picture in the file that is put to a respondent.
 *
 * @param chosen by what it is chosen again, for those who prepare it
 */
public record HearingPicture(int number, int width, int height, String chosen) implements Serializable {}
