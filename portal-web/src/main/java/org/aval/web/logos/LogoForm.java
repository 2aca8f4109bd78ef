package org.aval.web.logos;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;

/** What somebody types about a use. */
public class LogoForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private LogoPurpose purpose;
    private String distribution;
    private String territory;
    private String alterations;
    private String partnerName;
    private PartnerKind partnerKind = PartnerKind.INTERNAL;
    private PartnerSector partnerSector = PartnerSector.OTHER;
    private String partnerContact;
    private boolean partnerMark;
    private boolean paid;
    private String consideration;
    private String sponsors;
    private boolean takesPosition;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private List<String> marks = List.of();
    private List<String> media = List.of();

    LogoWish wish() {
        return new LogoWish(
                new LogoInitiative(text(title), purpose, text(distribution), text(territory), text(alterations)),
                new LogoPartner(text(partnerName), partnerKind, partnerSector, text(partnerContact), partnerMark),
                new LogoStakes(paid, text(consideration), text(sponsors), takesPosition),
                new LogoPeriod(startsOn, endsOn),
                marks.stream().map(UUID::fromString).collect(Collectors.toSet()),
                media(media));
    }

    static Set<LogoMedium> media(List<String> chosen) {
        return chosen.stream()
                .map(LogoMedium::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LogoMedium.class)));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LogoPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(LogoPurpose purpose) {
        this.purpose = purpose;
    }

    public String getDistribution() {
        return distribution;
    }

    public void setDistribution(String distribution) {
        this.distribution = distribution;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getAlterations() {
        return alterations;
    }

    public void setAlterations(String alterations) {
        this.alterations = alterations;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public void setPartnerName(String partnerName) {
        this.partnerName = partnerName;
    }

    public PartnerKind getPartnerKind() {
        return partnerKind;
    }

    public void setPartnerKind(PartnerKind partnerKind) {
        this.partnerKind = partnerKind;
    }

    public PartnerSector getPartnerSector() {
        return partnerSector;
    }

    public void setPartnerSector(PartnerSector partnerSector) {
        this.partnerSector = partnerSector;
    }

    public String getPartnerContact() {
        return partnerContact;
    }

    public void setPartnerContact(String partnerContact) {
        this.partnerContact = partnerContact;
    }

    public boolean isPartnerMark() {
        return partnerMark;
    }

    public void setPartnerMark(boolean partnerMark) {
        this.partnerMark = partnerMark;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public String getConsideration() {
        return consideration;
    }

    public void setConsideration(String consideration) {
        this.consideration = consideration;
    }

    public String getSponsors() {
        return sponsors;
    }

    public void setSponsors(String sponsors) {
        this.sponsors = sponsors;
    }

    public boolean isTakesPosition() {
        return takesPosition;
    }

    public void setTakesPosition(boolean takesPosition) {
        this.takesPosition = takesPosition;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public List<String> getMarks() {
        return marks;
    }

    public void setMarks(List<String> marks) {
        this.marks = marks == null ? List.of() : List.copyOf(marks);
    }

    public List<String> getMedia() {
        return media;
    }

    public void setMedia(List<String> media) {
        this.media = media == null ? List.of() : List.copyOf(media);
    }
}
