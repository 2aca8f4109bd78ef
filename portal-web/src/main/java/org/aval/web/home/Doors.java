package org.aval.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.aval.web.shared.Rail;
import org.aval.web.shared.Texts;

/** The doors that open to the reader. */
@Named("doors")
@RequestScoped
public class Doors {

    @Inject
    Rail rail;

    @Inject
    Texts texts;

    public List<Door> getList() {
        return Arrays.stream(Door.values())
                .filter(door -> door.place().isEmpty() || rail.opens(door.place()))
                .toList();
    }

    /** What one finds behind it. */
    public String why(Door door) {
        return texts.of(Texts.key(door) + ".why");
    }
}
