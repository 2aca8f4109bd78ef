package org.aval.service.parameters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterGroup;
import org.aval.domain.parameters.ParameterType;
import org.aval.domain.parameters.ParameterUnit;
import org.aval.domain.shared.Refusal;
import org.aval.policies.Once;
import org.aval.policies.jurisdictions.Jurisdictions;
import org.aval.policies.jurisdictions.ParameterDefinition;

/** The parameters the portal knows, as their file defines them. */
public final class KnownParameters {

    private static final Once<Map<String, Parameter>> ALL = new Once<>(KnownParameters::read);

    private KnownParameters() {}

    /** Every parameter, in the order in which people read them. */
    public static List<Parameter> all() {
        return List.copyOf(ALL.get().values());
    }

    /** Does this version of the portal know the key? A value of an older one stays in the table. */
    public static boolean knows(String key) {
        return ALL.get().containsKey(key);
    }

    /** The parameter of this key. @throws Refusal when there is none */
    public static Parameter of(String key) {
        Parameter parameter = ALL.get().get(key);
        if (parameter == null) {
            throw new Refusal("parameters.unknown");
        }
        return parameter;
    }

    private static Map<String, Parameter> read() {
        Map<String, Parameter> known = new LinkedHashMap<>();
        Jurisdictions.parameters().forEach(definition -> known.put(definition.key(), parameter(definition)));
        return Collections.unmodifiableMap(known);
    }

    private static Parameter parameter(ParameterDefinition told) {
        return new Parameter(
                told.key(),
                ParameterGroup.valueOf(told.group()),
                ParameterType.valueOf(told.type()),
                ParameterUnit.valueOf(told.unit()),
                told.least(),
                told.most(),
                told.choices(),
                told.optional(),
                told.sensitive());
    }
}
