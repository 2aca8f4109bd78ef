package org.aval.service.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one register holds about a person.
 *
 * @param records field by field, in the register's order; what is not known is left out
 */
public record Held(HeldRegister register, List<Map<String, String>> records) implements Serializable {

    public Held {
        List<Map<String, String>> kept = new ArrayList<>();
        records.forEach(record -> kept.add(Collections.unmodifiableMap(new LinkedHashMap<>(record))));
        records = Collections.unmodifiableList(kept);
    }
}
