package org.aval.policies.interests;

import java.util.List;
import org.aval.policies.interests.DeclarationTemplate.Threshold;

/** One form as the file holds it. */
record DeclarationTemplateRow(
        String code,
        String country,
        String currency,
        boolean asksPrincipalActivity,
        boolean publicExtract,
        List<Threshold> thresholds) {

    DeclarationTemplate template(List<ScreeningQuestion> screening) {
        return new DeclarationTemplate(
                code, country, currency, asksPrincipalActivity, publicExtract, thresholds, screening);
    }
}
