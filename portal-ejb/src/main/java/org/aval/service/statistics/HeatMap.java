package org.aval.service.statistics;

import java.io.Serializable;
import java.util.List;

/** Which articles closed cases cite, year by year, as the yearly reports tell it. */
public record HeatMap(List<Integer> years, List<HeatRow> rows) implements Serializable {

    public HeatMap {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }
}
