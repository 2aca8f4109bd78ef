package org.aval.policies.interests;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The forms of declarations, one for each country; the screening is the same everywhere. */
public final class DeclarationTemplates {

    private static final String FILE = "interests/templates.json";

    private static final Once<List<DeclarationTemplate>> ALL = new Once<>(DeclarationTemplates::read);

    private DeclarationTemplates() {}

    /** All of them. */
    public static List<DeclarationTemplate> all() {
        return ALL.get();
    }

    /** The form of a country. */
    public static DeclarationTemplate of(String country) {
        return all().stream()
                .filter(template -> template.country().equals(country))
                .findFirst()
                .orElseThrow(() -> new MalformedPolicyFileException(FILE, "no form for " + country));
    }

    private static List<DeclarationTemplate> read() {
        List<ScreeningQuestion> screening =
                PolicyFile.json("interests/screening.json", new TypeReference<ArrayList<ScreeningQuestion>>() {});
        return PolicyFile.json(FILE, new TypeReference<ArrayList<DeclarationTemplateRow>>() {}).stream()
                .map(row -> row.template(screening))
                .toList();
    }
}
