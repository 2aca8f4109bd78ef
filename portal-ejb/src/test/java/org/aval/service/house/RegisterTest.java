package org.aval.service.house;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.function.Supplier;
import org.aval.domain.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test over a house of its own. */
public abstract class RegisterTest {

    /** The newcomer, emergency nurse, in post since today. */
    protected static final String NOEMIE = "VB10030";
    /** The head of the emergency ward: manager of Noémie, Amélie and Jérémie. */
    protected static final String JULIEN = "VB10009";
    /** An emergency nurse whose signature of last year soon ends. */
    protected static final String AMELIE = "VB10010";
    /** Head nurse of paediatrics: manager of Élodie, not of the emergency ward. */
    protected static final String THOMAS = "VB10011";
    /** A nursing student who failed once. */
    protected static final String ELODIE = "VB10018";
    /** Human resources, and manager of the volunteers. */
    protected static final String ISABELLE = "VB10021";
    /** Owner of the policy. */
    protected static final String KARIM = "VB10002";
    /** Legal counsel. */
    protected static final String CATHERINE = "VB10005";

    protected static final String AUDITOR = "VB10027";
    protected static final String ADMIN = "VB10026";
    /** Left three weeks ago. */
    protected static final String CLAIRE = "VB10025";

    protected House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    /** The sample's cases play in this test as well: what was fetched from the house before is fetched again. */
    protected void withCases() {
        house.close();
        house = House.withCases();
    }

    @AfterEach
    void close() {
        house.close();
    }

    protected <T> T as(String staffNo, Supplier<T> work) {
        return house.as(staffNo, work);
    }

    protected void as(String staffNo, Runnable work) {
        house.as(staffNo, work);
    }

    protected UUID person(String staffNo) {
        return UUID.fromString(house.words("select id::text from person where staff_no = ?", staffNo)
                .get(0));
    }

    /** What is open for somebody in the sample. */
    protected UUID obligationOf(String staffNo) {
        return UUID.fromString(house.words(
                        """
                        select o.id::text from obligation o join person p on p.id = o.person_id
                         where p.staff_no = ? and o.state <> 'SIGNED'""",
                        staffNo)
                .get(0));
    }

    /** The signature of somebody in the sample. */
    protected UUID attestationOf(String staffNo) {
        return UUID.fromString(house.words(
                        "select id::text from attestation where signer_staff_no = ? order by signed_at desc", staffNo)
                .get(0));
    }

    protected String stateOf(UUID obligation) {
        return house.words("select state from obligation where id = ?", obligation)
                .get(0);
    }

    protected int versionOf(UUID obligation) {
        return Integer.parseInt(house.words("select version from obligation where id = ?", obligation)
                .get(0));
    }

    protected static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
