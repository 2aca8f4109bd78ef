package org.aval.policies.interests;

import java.util.List;
import org.aval.policies.interests.DeclarationTemplate.Extract;
import org.aval.policies.interests.DeclarationTemplate.Threshold;
import org.jspecify.annotations.Nullable;

/** One form as the file holds it. */
record DeclarationTemplateRow(
        String code,
        String country,
        String currency,
        boolean asksPrincipalActivity,
        @Nullable Extract extract,
        List<Threshold> thresholds) {

    DeclarationTemplate template(List<ScreeningQuestion> screening) {
        return new DeclarationTemplate(code, country, currency, asksPrincipalActivity, extract, thresholds, screening);
    }
}
