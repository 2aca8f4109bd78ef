package org.aval.service.attestations;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.aval.service.house.House;

/** Somebody's way through the desks, request by request, as the pages take it. */
final class Walk {

    static final String SESSION = "session-of-the-test";
    static final Circumstances HERE = new Circumstances(SESSION, "10.4.2.17", "Firefox on a ward computer");

    private final House house;
    private final String staffNo;
    private final UUID obligation;

    Walk(House house, String staffNo, UUID obligation) {
        this.house = house;
        this.staffNo = staffNo;
        this.obligation = obligation;
    }

    ReadingDesk reading() {
        return house.get(ReadingDesk.class);
    }

    QuizDesk quiz() {
        return house.get(QuizDesk.class);
    }

    SigningDesk signing() {
        return house.get(SigningDesk.class);
    }

    int version() {
        return Integer.parseInt(house.words("select version from obligation where id = ?", obligation)
                .get(0));
    }

    /** Every article shown, then the button at the end. */
    void reads(String language) {
        Map<String, Integer> seconds = new TreeMap<>();
        as(() -> reading().read(obligation, language))
                .charter()
                .articles()
                .forEach(article -> seconds.put(article.code(), 20));
        as(() -> reading().display(obligation, language, seconds));
        as(() -> reading().finish(obligation, version(), language));
    }

    /** A whole try. @return its id */
    UUID tries(boolean right) {
        UUID attempt = as(() -> quiz().begin(obligation));
        int size = as(() -> quiz().scenario(attempt, null, "fr")).size();
        for (int place = 0; place < size; place++) {
            answers(attempt, place, right);
        }
        return attempt;
    }

    void answers(UUID attempt, int place, boolean right) {
        int good = rightPlace(attempt, place);
        as(() -> quiz().answer(attempt, place, right ? good : (good + 1) % 4));
    }

    /** What only the owner of the database can look up. */
    int rightPlace(UUID attempt, int place) {
        return Integer.parseInt(
                house.words("select right_place from quiz_item where attempt_id = ? and place = ?", attempt, place)
                        .get(0));
    }

    void confirms() {
        as(() -> signing().confirmIdentity(House.PASSWORD, SESSION));
    }

    UUID signs(String name) {
        return as(() -> signing().sign(obligation, version(), true, name, HERE));
    }

    /** From the first page to the attestation. */
    UUID goesAllTheWay(String language, String name) {
        reads(language);
        tries(true);
        confirms();
        return signs(name);
    }

    <T> T as(Supplier<T> work) {
        return house.as(staffNo, work);
    }

    void as(Runnable work) {
        house.as(staffNo, work);
    }
}
