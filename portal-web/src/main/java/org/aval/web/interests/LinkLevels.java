package org.aval.web.interests;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;
import org.aval.service.interests.Activity;
import org.aval.service.interests.LinkView;

/** One link in front of the officer: what it is worth in general, and for each thing the person does here. */
public class LinkLevels implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Activity GENERAL = new Activity(ActivityKind.GENERAL, "", "");

    private final String what;
    private final InterestLevel suggested;
    private final LinkLevel general;
    private final List<LinkLevel> activities;

    private LinkLevels(LinkView view, String what, List<LinkLevel> activities) {
        this.what = what;
        suggested = view.suggested();
        general = LinkLevel.of(view, GENERAL);
        this.activities = activities;
    }

    /** What the person does now comes first, then what the link was judged for besides. */
    static LinkLevels of(LinkView view, String what, List<Activity> theirs) {
        Map<String, Activity> all = new LinkedHashMap<>();
        theirs.stream().filter(one -> isAbout(view, one)).forEach(one -> all.put(one.kind() + one.code(), one));
        view.judged().stream()
                .filter(one -> one.kind() != ActivityKind.GENERAL)
                .forEach(one ->
                        all.putIfAbsent(one.kind() + one.code(), new Activity(one.kind(), one.code(), one.name())));
        return new LinkLevels(
                view,
                what,
                all.values().stream().map(one -> LinkLevel.of(view, one)).toList());
    }

    /** Cases are judged with the link to the organisation they would be about. */
    private static boolean isAbout(LinkView view, Activity one) {
        return one.kind() != ActivityKind.CASE
                || one.code().equals(view.link().counterparty().toString());
    }

    /** Everything the officer may have typed about this link, in general first. */
    List<LinkLevel> all() {
        List<LinkLevel> all = new ArrayList<>(List.of(general));
        all.addAll(activities);
        return all;
    }

    /** Takes over what was typed about the same link for the same activity. */
    void carry(List<LinkLevels> typed) {
        List<LinkLevel> before =
                typed.stream().flatMap(one -> one.all().stream()).toList();
        all().forEach(one -> before.stream().filter(one::isSame).findFirst().ifPresent(one::carry));
    }

    public String getWhat() {
        return what;
    }

    public InterestLevel getSuggested() {
        return suggested;
    }

    public LinkLevel getGeneral() {
        return general;
    }

    public List<LinkLevel> getActivities() {
        return activities;
    }

    /** Was something said or typed about an activity already? Then it is shown at once. */
    public boolean isUnfolded() {
        return activities.stream().anyMatch(LinkLevel::isSaid);
    }
}
