package org.aval.service.lessons;

import java.io.Serializable;

/**
 * An article of the charter that was in force on the day of the facts.
 *
 * @param proposed does the catalogue lead to it from the category of the case
 * @param cited does the case cite it
 */
public record CitedArticle(String code, String titleFr, String titleEn, boolean proposed, boolean cited)
        implements Serializable {}
