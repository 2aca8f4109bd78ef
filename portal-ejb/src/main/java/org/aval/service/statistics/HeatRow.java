package org.aval.service.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * An article and how many closed cases of each year cite it.
 *
 * @param cells a number for each year, empty where it is withheld
 */
public record HeatRow(String article, String titleFr, String titleEn, List<String> cells) implements Serializable {

    public HeatRow {
        cells = List.copyOf(cells);
    }
}
