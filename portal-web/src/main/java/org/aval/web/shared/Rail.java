package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The places the reader may open; on a phone the first four stand in the bar, the rest under "more". */
@Named("rail")
@RequestScoped
public class Rail {

    private static final int IN_THE_BAR = 4;

    @Inject
    Me me;

    private List<Place> places;

    public List<Place> getPlaces() {
        if (places == null) {
            places = Arrays.stream(Place.values())
                    .filter(place -> place.opensTo(me))
                    .toList();
        }
        return places;
    }

    /** May the reader open the place of this key? A page asks before it offers the way. */
    public boolean opens(String key) {
        return getPlaces().stream().anyMatch(place -> place.key().equals(key));
    }

    public List<Place> getRest() {
        return getPlaces().stream().skip(IN_THE_BAR).toList();
    }
}
