package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.mandates.MandateLaw;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.Powers;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** What the institution's parameters say of mandates, all of it at once. */
@Dependent
class MandateLaws {

    /** The columns from which {@link #read} reads it, for a day called "today". */
    static final String COLUMNS =
            """
            cast(parameter_on('mandateMaxMonths', :today) as integer) as max_months,
            cast(parameter_on('mediaTrainingMonths', :today) as integer) as training_months,
            cast(parameter_on('mandateAcceptDays', :today) as integer) as accept_days,
            cast(parameter_on('mandateReviewDays', :today) as integer) as review_days,
            cast(parameter_on('mandateProlongations', :today) as integer) as prolongations,
            cast(coalesce(parameter_on('declarationGraceDays', :today), '30') as integer) as grace_days,
            parameter_on('managerGrantsTypes', :today) as manager_types,
            parameter_on('managerGrantsLevels', :today) as manager_levels,
            parameter_on('commsGrantsTypes', :today) as comms_types,
            parameter_on('commsGrantsLevels', :today) as comms_levels""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** As it is today. */
    MandateLaw now() {
        return read((Tuple) em.createNativeQuery("select " + COLUMNS, Tuple.class)
                .setParameter("today", institution.today())
                .getSingleResult());
    }

    /** As the columns of a row say it. */
    static MandateLaw read(Tuple row) {
        return new MandateLaw(
                row.get("max_months", Integer.class),
                row.get("training_months", Integer.class),
                row.get("accept_days", Integer.class),
                row.get("review_days", Integer.class),
                row.get("prolongations", Integer.class),
                row.get("grace_days", Integer.class),
                new Powers(reach(row, "manager"), reach(row, "comms")));
    }

    private static Powers.Reach reach(Tuple row, String whose) {
        return new Powers.Reach(
                constants(Columns.text(row, whose + "_types"), MandateType.class),
                constants(Columns.text(row, whose + "_levels"), MessageLevel.class));
    }

    /** A word that this version of the portal does not know any more gives no power. */
    private static <E extends Enum<E>> Set<E> constants(String joined, Class<E> type) {
        Set<String> named = Set.copyOf(Arrays.asList(joined.split(",")));
        Set<E> constants = EnumSet.allOf(type);
        constants.removeIf(constant -> !named.contains(constant.name()));
        return constants;
    }
}
