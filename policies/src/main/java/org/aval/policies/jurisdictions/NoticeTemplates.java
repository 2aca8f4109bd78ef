package org.aval.policies.jurisdictions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** What each notice must tell, by the regime that asks for it and by who gets it (specification B7.4). */
public final class NoticeTemplates {

    private static final String FILE = "jurisdictions/notices.json";
    private static final Once<List<NoticeTemplate>> ALL = new Once<>(NoticeTemplates::read);

    private NoticeTemplates() {}

    /** Every template, in the order of the file. */
    public static List<NoticeTemplate> all() {
        return ALL.get();
    }

    /** The template of a regime for an addressee. @throws IllegalArgumentException when there is none */
    public static NoticeTemplate of(String regime, String addressee) {
        return all().stream()
                .filter(one ->
                        one.regimes().contains(regime) && one.addressees().contains(addressee))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no notice to " + addressee + " under " + regime));
    }

    private static List<NoticeTemplate> read() {
        List<NoticeTemplate> templates = PolicyFile.json(FILE, new TypeReference<ArrayList<NoticeTemplate>>() {});
        templates.forEach(one -> LegalSources.find(one.source())
                .orElseThrow(() -> new MalformedPolicyFileException(FILE, one.code() + " cites no known source")));
        return List.copyOf(templates);
    }
}
