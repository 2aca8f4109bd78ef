package org.aval.service.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.entry.InvitationState;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.domain.people.RoleState;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** The sample institution as it stands in its file, with the dates of the day it plays on. */
record SampleFile(
        String playsOn,
        String password,
        House institution,
        List<UnitLine> units,
        List<PersonLine> people,
        List<CampaignLine> campaigns,
        List<SignatureLine> signatures,
        List<OpenLine> open,
        String parametersSince,
        List<ParameterLine> parameters,
        List<RoleLine> roles) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    record House(
            String code,
            String shortName,
            String nameFr,
            String nameEn,
            String jurisdiction,
            String zone,
            String domain,
            String codePrefix,
            String authoritativeLanguage,
            String helpPhone,
            String helpEmail,
            String light,
            String dark) {}

    record UnitLine(String code, String fr, String en, @Nullable String parent) {}

    /** @param entry how far the invitation of somebody without an account is; null for all the others */
    record PersonLine(
            String id,
            String staffNo,
            String honorific,
            String firstName,
            String lastName,
            String email,
            String language,
            EmploymentType employment,
            Profession profession,
            String titleFr,
            String titleEn,
            String unit,
            @Nullable String manager,
            List<Audience> audiences,
            List<Role> roles,
            PersonStatus status,
            String startsOn,
            @Nullable String endsOn,
            @Nullable InvitationState entry) {}

    record CampaignLine(
            String code,
            CampaignKind kind,
            String nameFr,
            String nameEn,
            String version,
            String launchOn,
            @Nullable String dueOn,
            @Nullable String closedOn) {}

    record SignatureLine(String person, String version, String on, String campaign) {}

    record OpenLine(
            String person,
            String campaign,
            String assignedOn,
            String dueOn,
            String hardLimitOn,
            ObligationState reached,
            int failedTries) {}

    /** A role with a story of its own: asked, and what came of it. */
    record RoleLine(
            String person,
            Role role,
            @Nullable String absent,
            String askedOn,
            String startsOn,
            @Nullable String endsOn,
            RoleState state,
            @Nullable String settledOn,
            String reason,
            String answer) {}

    /** Who did what in which office, when and why. */
    record DecisionLine(String by, Role office, String on, String why) {}

    record ParameterLine(
            String key,
            String value,
            String from,
            String source,
            DecisionLine first,
            @Nullable DecisionLine second,
            boolean declined) {}

    static SampleFile read() {
        try (InputStream in = SampleFile.class.getResourceAsStream("/sample/institution.json")) {
            return JSON.readValue(Objects.requireNonNull(in), SampleFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample institution's file is broken", e);
        }
    }

    /** Moves the sample's days by whole days, so that the day of the first start plays the sample's day (ruling 21). */
    record Calendar(long shift) {

        static Calendar playing(String samplesDay, LocalDate today) {
            return new Calendar(ChronoUnit.DAYS.between(LocalDate.parse(samplesDay), today));
        }

        LocalDate day(String told) {
            return day(LocalDate.parse(told));
        }

        LocalDate day(LocalDate told) {
            return told.plusDays(shift);
        }

        @Nullable
        LocalDate dayOrNull(@Nullable String told) {
            return told == null ? null : day(told);
        }
    }
}
