package org.aval.policies.jurisdictions;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;
import org.jspecify.annotations.Nullable;

/** The profiles that ship with the portal, and the parameters they give values to. */
public final class Jurisdictions {
    private static final List<String> CODES = List.of("QC", "FR", "CH", "CH-GE", "CH-VD", "CH-VS", "CH-NE", "CH-JU");

    private static final Once<Map<String, JurisdictionProfile>> PROFILES = new Once<>(Jurisdictions::read);
    private static final Once<List<ParameterDefinition>> PARAMETERS = new Once<>(() -> List.copyOf(
            PolicyFile.json("jurisdictions/parameters.json", new TypeReference<ArrayList<ParameterDefinition>>() {})));

    private Jurisdictions() {}

    /** Every profile, countries before their cantons. */
    public static List<JurisdictionProfile> profiles() {
        return List.copyOf(PROFILES.get().values());
    }

    /** Every parameter, in the order in which people read them. */
    public static List<ParameterDefinition> parameters() {
        return PARAMETERS.get();
    }

    /** The profile with this code, if there is one. */
    public static Optional<JurisdictionProfile> find(String code) {
        return Optional.ofNullable(PROFILES.get().get(code));
    }

    /**
     * The profile of a country, or of a canton where it has one of its own.
     *
     * @param canton "GE"; null where there is none
     */
    public static JurisdictionProfile of(String country, @Nullable String canton) {
        return find(country + "-" + canton)
                .or(() -> find(country))
                .orElseThrow(() -> new IllegalArgumentException("no profile for " + country));
    }

    private static Map<String, JurisdictionProfile> read() {
        Map<String, JurisdictionProfile> profiles = new LinkedHashMap<>();
        for (String code : CODES) {
            String path = "jurisdictions/" + code + ".json";
            profiles.put(code, profile(path, PolicyFile.json(path, new TypeReference<ProfileFile>() {}), profiles));
        }
        return Collections.unmodifiableMap(profiles);
    }

    private static JurisdictionProfile profile(String path, ProfileFile file, Map<String, JurisdictionProfile> known) {
        Map<String, ProfileValue> values = new HashMap<>();
        if (file.base() != null) {
            values.putAll(Objects.requireNonNull(known.get(file.base()), path).values());
        }
        values.putAll(file.values());
        values.forEach((key, value) -> LegalSources.find(value.source())
                .orElseThrow(() -> new MalformedPolicyFileException(path, key + " cites no known source")));
        return new JurisdictionProfile(
                file.code(),
                Objects.requireNonNull(file.name().get("fr"), path),
                Objects.requireNonNull(file.name().get("en"), path),
                values,
                file.holidays());
    }
}
