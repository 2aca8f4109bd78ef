package org.aval.web.interests;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.LinkWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.interests.LinkView;
import org.aval.service.interests.TypedLink;

/** What somebody types about a link. */
public class LinkFields implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longer than any amount that can be meant: what is longer is not even read as a number. */
    private static final int LONGEST_NUMBER = 20;

    private LinkCategory category;
    private String counterparty;
    private CounterpartyKind counterpartyKind = CounterpartyKind.COMPANY;
    private CounterpartySector sector = CounterpartySector.PHARMA;
    private String subject;
    private Beneficiary beneficiary = Beneficiary.SELF;
    private String relative;
    private AmountBand band = AmountBand.NONE;
    private String amount;
    private String currency;
    private String share;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Frequency frequency = Frequency.OCCASIONAL;
    private String description;
    private List<String> topics = List.of();

    TypedLink typed(UUID id) {
        return new TypedLink(
                id,
                category,
                text(counterparty),
                counterpartyKind,
                sector,
                text(subject),
                beneficiary,
                text(relative),
                band,
                number(amount, "interests.link.badAmount"),
                currency,
                number(share, "interests.link.badShare"),
                startsOn,
                endsOn,
                frequency,
                text(description),
                Set.copyOf(topics));
    }

    void tell(LinkView view) {
        LinkWish link = view.link();
        category = link.category();
        counterparty = view.counterparty().name();
        counterpartyKind = view.counterparty().kind();
        sector = view.counterparty().sector();
        subject = link.subject();
        beneficiary = link.beneficiary();
        relative = link.relative();
        band = link.worth().amountBand();
        amount = told(link.worth().amount());
        currency = link.worth().currency();
        share = told(link.worth().holdingPercent());
        startsOn = link.span().startsOn();
        endsOn = link.span().endsOn();
        frequency = link.span().frequency();
        description = link.description();
        topics = link.topics().stream().sorted().toList();
    }

    /** A number as people write it here: with a comma or a point, with spaces or without. */
    private static BigDecimal number(String typed, String why) {
        String plain = text(typed).replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
        if (plain.isEmpty()) {
            return null;
        }
        if (plain.length() > LONGEST_NUMBER || !plain.matches("-?\\d+(\\.\\d+)?")) {
            throw new Refusal(why);
        }
        return new BigDecimal(plain);
    }

    private static String told(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public LinkCategory getCategory() {
        return category;
    }

    public void setCategory(LinkCategory category) {
        this.category = category;
    }

    public String getCounterparty() {
        return counterparty;
    }

    public void setCounterparty(String counterparty) {
        this.counterparty = counterparty;
    }

    public CounterpartyKind getCounterpartyKind() {
        return counterpartyKind;
    }

    public void setCounterpartyKind(CounterpartyKind counterpartyKind) {
        this.counterpartyKind = counterpartyKind;
    }

    public CounterpartySector getSector() {
        return sector;
    }

    public void setSector(CounterpartySector sector) {
        this.sector = sector;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Beneficiary getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(Beneficiary beneficiary) {
        this.beneficiary = beneficiary;
    }

    public String getRelative() {
        return relative;
    }

    public void setRelative(String relative) {
        this.relative = relative;
    }

    public AmountBand getBand() {
        return band;
    }

    public void setBand(AmountBand band) {
        this.band = band;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
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

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
