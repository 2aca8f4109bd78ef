package org.aval.service.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.Measure;
import org.aval.service.sample.SampleFile.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of the sample as its file tells of it.
 *
 * @param officer who weighed it; null when it stood by rule
 */
record InterestStory(
        String reference,
        String person,
        DeclarationKind kind,
        String signedOn,
        String occasion,
        @Nullable String officer,
        List<Link> links,
        @Nullable Plan plan,
        String opinion,
        String sayFr,
        String sayEn) {

    private static final int DAYS = 14;

    /** One link, and what it was found to be worth. */
    record Link(
            LinkCategory category,
            String counterparty,
            CounterpartyKind counterpartyKind,
            CounterpartySector sector,
            String subject,
            Beneficiary beneficiary,
            AmountBand band,
            @Nullable String amount,
            String share,
            String startsOn,
            @Nullable String endsOn,
            Frequency frequency,
            String description,
            Set<String> topics,
            InterestLevel level,
            String reasons,
            List<OnTopic> judged) {

        @Nullable
        BigDecimal yearly() {
            return amount == null ? null : new BigDecimal(amount);
        }

        @Nullable
        BigDecimal held() {
            return share.isEmpty() ? null : new BigDecimal(share);
        }
    }

    /** What a link was found to be worth for a topic. */
    record OnTopic(String topic, InterestLevel level) {}

    /** How one lives with it. */
    record Plan(Set<Measure> measures, String details, String dueOn, String reviewOn) {}

    static List<InterestStory> read() {
        try (InputStream in = InterestStory.class.getResourceAsStream("/sample/interests.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's declarations are broken", e);
        }
    }

    /** Was there anything to weigh, or did somebody look at it all the same? */
    boolean isWeighed() {
        return officer != null;
    }

    /** The day it was decided: two weeks after the signature, as the plan and the committee take time. */
    LocalDate decidedOn(Calendar calendar) {
        return calendar.day(signedOn).plusDays(links.isEmpty() ? 0 : DAYS);
    }
}
