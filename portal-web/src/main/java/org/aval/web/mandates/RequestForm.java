package org.aval.web.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;

/** What somebody types who asks for a mandate. */
public class RequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String who;
    private MandateType type = MandateType.TOPIC_EXPERT;
    private Represented represented = Represented.INSTITUTION;
    private String title;
    private String purpose;
    private MessageLevel level = MessageLevel.INFORMATION;
    private String territory;
    private boolean everyTopic;
    private List<String> topics = List.of();
    private List<String> excluded = List.of();
    private boolean everyChannel;
    private List<String> channels = List.of();
    private List<String> languages = List.of("fr");
    private LocalDate startsOn;
    private LocalDate endsOn;
    private final RequestCompany company = new RequestCompany();
    private Integer hours = 1;
    private LocalDate trainedOn;
    private PreApproval preApproval = PreApproval.NONE;
    private String conditions;
    private String disclosureFr;
    private String disclosureEn;
    private boolean mayReply;
    private boolean mayUseLogo;
    private boolean paid;
    private boolean maySubDelegate;
    private boolean listed;

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public MandateType getType() {
        return type;
    }

    public void setType(MandateType type) {
        this.type = type;
    }

    public Represented getRepresented() {
        return represented;
    }

    public void setRepresented(Represented represented) {
        this.represented = represented;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public MessageLevel getLevel() {
        return level;
    }

    public void setLevel(MessageLevel level) {
        this.level = level;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public boolean isEveryTopic() {
        return everyTopic;
    }

    public void setEveryTopic(boolean everyTopic) {
        this.everyTopic = everyTopic;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics == null ? List.of() : List.copyOf(topics);
    }

    public List<String> getExcluded() {
        return excluded;
    }

    public void setExcluded(List<String> excluded) {
        this.excluded = excluded == null ? List.of() : List.copyOf(excluded);
    }

    public boolean isEveryChannel() {
        return everyChannel;
    }

    public void setEveryChannel(boolean everyChannel) {
        this.everyChannel = everyChannel;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels == null ? List.of() : List.copyOf(channels);
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages == null ? List.of() : List.copyOf(languages);
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

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public PreApproval getPreApproval() {
        return preApproval;
    }

    public void setPreApproval(PreApproval preApproval) {
        this.preApproval = preApproval;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getDisclosureFr() {
        return disclosureFr;
    }

    public void setDisclosureFr(String disclosureFr) {
        this.disclosureFr = disclosureFr;
    }

    public String getDisclosureEn() {
        return disclosureEn;
    }

    public void setDisclosureEn(String disclosureEn) {
        this.disclosureEn = disclosureEn;
    }

    public boolean isMayReply() {
        return mayReply;
    }

    public void setMayReply(boolean mayReply) {
        this.mayReply = mayReply;
    }

    public boolean isMayUseLogo() {
        return mayUseLogo;
    }

    public void setMayUseLogo(boolean mayUseLogo) {
        this.mayUseLogo = mayUseLogo;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    public boolean isMaySubDelegate() {
        return maySubDelegate;
    }

    public void setMaySubDelegate(boolean maySubDelegate) {
        this.maySubDelegate = maySubDelegate;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    /** Who is beside the voice, and where it comes from. */
    public RequestCompany getCompany() {
        return company;
    }
}
