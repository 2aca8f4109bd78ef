package org.aval.web.charters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Verdict;

/** How a text is governed, as it is typed. */
public class GovernanceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String owner;
    private int cycle;
    private int approvals;
    private boolean open;
    private boolean annexed;
    private List<String> consulted = new ArrayList<>();
    private List<String> audiences = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** Begins with what holds now. */
    static GovernanceForm of(CharterGovernance governance, String owner) {
        GovernanceForm form = new GovernanceForm();
        form.owner = owner;
        form.cycle = governance.reviewCycleMonths();
        form.approvals = governance.approvalsNeeded();
        form.open = governance.open();
        form.annexed = governance.annexed();
        governance.addresses().forEach((body, address) -> form.addresses.put(body.name(), address));
        governance.consulted().forEach(body -> form.consulted.add(body.name()));
        governance.audiences().forEach(audience -> form.audiences.add(audience.name()));
        return form;
    }

    /** What was typed, with the person found for the owner's name. */
    CharterGovernance governance(UUID found) {
        return new CharterGovernance(
                found,
                cycle,
                approvals,
                consulted.stream().map(ConsultationBody::valueOf).collect(Collectors.toSet()),
                open,
                audiences.stream().map(Audience::valueOf).collect(Collectors.toSet()),
                addresses(),
                annexed);
    }

    private Map<ConsultationBody, String> addresses() {
        Map<ConsultationBody, String> typed = new EnumMap<>(ConsultationBody.class);
        addresses.forEach((body, address) -> {
            if (address != null && !address.isBlank()) {
                typed.put(ConsultationBody.valueOf(body), address.strip());
            }
        });
        return typed;
    }

    /** Where a body is invited, by its name. */
    public Map<String, String> getAddresses() {
        return addresses;
    }

    /** The field of an address that was refused; empty when none was. */
    String fieldOf(Verdict no) {
        return addresses.entrySet().stream()
                .filter(typed -> typed.getValue() != null
                        && no.details().contains(typed.getValue().strip()))
                .map(typed -> "address-" + typed.getKey())
                .findFirst()
                .orElse("");
    }

    /** Is an address kept or typed? The group of addresses stands open then. */
    public boolean isAddressed() {
        return addresses.values().stream().anyMatch(typed -> typed != null && !typed.isBlank());
    }

    /** Is somebody named? */
    boolean isOwned() {
        return owner != null && !owner.isBlank();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public int getCycle() {
        return cycle;
    }

    public void setCycle(int cycle) {
        this.cycle = cycle;
    }

    public int getApprovals() {
        return approvals;
    }

    public void setApprovals(int approvals) {
        this.approvals = approvals;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isAnnexed() {
        return annexed;
    }

    public void setAnnexed(boolean annexed) {
        this.annexed = annexed;
    }

    public List<String> getConsulted() {
        return consulted;
    }

    public void setConsulted(List<String> consulted) {
        this.consulted = consulted;
    }

    public List<String> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = audiences;
    }
}
