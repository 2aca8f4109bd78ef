package org.aval.stories;

import org.aval.service.publications.PostPlan;
import org.aval.service.publications.PublishDesk;

/** The doors of « Puis-je publier ? ». */
final class PublicationDoors {

    private PublicationDoors() {}

    static void into(Doors doors) {
        PublishDesk desk = Beans.find(PublishDesk.class);
        doors.asks("PublishDesk.soFar", () -> desk.soFar(PostPlan.EMPTY, "fr"));
        doors.asks("PublishDesk.advise", () -> desk.advise(PostPlan.EMPTY, "fr"));
        doors.asks("PublishDesk.mandates", () -> desk.mandates(null, "fr"));
    }
}
