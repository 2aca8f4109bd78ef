package org.aval.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts that were there before the portal come in from one file, or not at all. */
class AccountImportDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String GOOD =
            "https://www.facebook.com/urgencevalboreal;Urgence Val-Boréal;URG;PUBLIC_INFORMATION EVENTS;;La région;fr en;3;"
                    + "VB10010 vb10003;coffre/URG/facebook;comptes@chuvb.example;https://www.chuvb.example/regles\n"
                    + "https://recherche.chuvb.example;Cahiers de recherche;CRVB;RESEARCH_DISSEMINATION;BLOG\n";

    private static final String HEAD =
            "Adresse;Nom affiché;Unité;Buts;Site à part;Public visé;Langues;Heures par semaine;"
                    + "Qui s'en occupe;Référence du coffre;Adresse de récupération;Règles de discussion\n";

    private AccountImportDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(AccountImportDesk.class);
    }

    @Test
    void a_good_file_is_brought_in_as_a_whole_and_each_account_is_put_in_order() {
        assertThat(as(SOPHIE, () -> desk.check(file(GOOD))))
                .allMatch(row -> row.verdict().granted());
        assertThat(house.words("select count(*) from official_account where state = 'REGULARISING'"))
                .containsExactly("0");
        assertThat(as(SOPHIE, () -> desk.bringIn(file(GOOD), "Inventaire des services")))
                .isEqualTo(2);
        assertThat(
                        house.rows(
                                """
                        select a.platform, a.handle, a.state, a.languages, a.vault_ref, a.due_on::text,
                               (select string_agg(j.step, ' ' order by j.line) from official_account_journal j
                                 where j.official_account_id = a.id and j.motive = 'Inventaire des services'),
                               (select count(*)::text from account_seat s where s.official_account_id = a.id)
                          from official_account a where a.state = 'REGULARISING' order by a.platform"""))
                .containsExactly(
                        List.of(
                                "BLOG",
                                "recherche.chuvb.example",
                                "REGULARISING",
                                "fr",
                                "",
                                "2026-12-21",
                                "DISCOVER REGULARISE",
                                "0"),
                        List.of(
                                "FACEBOOK",
                                "urgencevalboreal",
                                "REGULARISING",
                                "fr,en",
                                "coffre/URG/facebook",
                                "2026-12-21",
                                "DISCOVER REGULARISE DESCRIBE",
                                "2"));
    }

    @Test
    void every_wrong_row_says_why_and_then_nothing_of_the_file_enters() {
        byte[] file = file(GOOD
                + "x.com/chuvb_INFO;Le nôtre;DCOM;EVENTS\n"
                + "facebook.com/UrgenceValBoreal;Deux fois;URG;EVENTS\n"
                + "instagram.com/a.chuvb;Sans unité;XXX;EVENTS\n"
                + "instagram.com/b.chuvb;Sans but;URG;PLAISIR\n"
                + "instagram.com/c.chuvb;Sans but;URG;\n"
                + "instagram.com/d.chuvb;Parti;URG;EVENTS;;;;;VB99999\n"
                + "instagram.com/e.chuvb;Secret;URG;EVENTS;;;;;;mot de passe Soleil2026\n"
                + "instagram.com/f.chuvb;Langue;URG;EVENTS;;;de\n"
                + "instagram.com/g.chuvb;Heures;URG;EVENTS;;;;beaucoup\n"
                + "une phrase;Pas une adresse;URG;EVENTS\n"
                + "instagram.com/h.chuvb;Trop court\n"
                + "instagram.com/i.chuvb;" + "x".repeat(161) + ";URG;EVENTS\n"
                + "instagram.com/j.chuvb;Trop long;URG;EVENTS;;;;;;;;;de trop\n");
        List<AccountImportRow> rows = as(SOPHIE, () -> desk.check(file));
        assertThat(rows.stream().map(row -> row.verdict().why()).toList())
                .containsExactly(
                        null,
                        null,
                        "accounts.addressTaken",
                        "accounts.import.doubled",
                        "accounts.import.unknownUnit",
                        "accounts.import.unknownObjective",
                        "accounts.objectiveMissing",
                        "accounts.import.unknownPerson",
                        "accounts.secretNotHere",
                        "accounts.import.languages",
                        "accounts.import.hours",
                        "accounts.noAddress",
                        "accounts.import.unitMissing",
                        "accounts.tooLong",
                        "accounts.import.cells");
        assertThat(rows.get(3).verdict().details()).containsExactly(2);
        refused("accounts.import.wrongRows", () -> as(SOPHIE, () -> desk.bringIn(file, "Inventaire")));
        assertThat(house.words("select count(*) from official_account where state = 'REGULARISING'"))
                .containsExactly("0");
    }

    @Test
    void columns_are_known_by_their_headings_in_either_language_whatever_their_order() {
        byte[] english =
                """
                UNIT,"Who looks after it",objectives,NAME SHOWN,Address
                URG,VB10010,EVENTS,Urgence,instagram.com/urgence.un
                """
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(as(SOPHIE, () -> desk.bringIn(english, "Inventory"))).isEqualTo(1);
        assertThat(
                        house.rows(
                                """
                        select a.handle, a.display_name, a.unit_code, p.staff_no from official_account a
                          join account_seat s on s.official_account_id = a.id join person p on p.id = s.person_id
                         where a.state = 'REGULARISING'"""))
                .containsExactly(List.of("urgence.un", "Urgence", "URG", "VB10010"));
    }

    @Test
    void a_heading_that_is_unknown_doubled_or_missing_is_named() {
        refusedWith(
                "accounts.import.unknownColumns",
                "Mot de passe, —",
                "Adresse;Nom;Mot de passe;;Unité;Buts\nx;y;z;;u;b\n");
        refusedWith(
                "accounts.import.missingColumns",
                List.of(AccountImportColumn.NAME, AccountImportColumn.UNIT),
                "Adresse;Buts\ninstagram.com/a.chuvb;EVENTS\n");
        refusedWith(
                "accounts.import.columnsTwice",
                List.of(AccountImportColumn.ADDRESS),
                "Adresse;Nom;Unité;Buts;Address\na;b;c;d;e\n");
    }

    private void refusedWith(String why, Object detail, String file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(SOPHIE, () -> desk.check(file.getBytes(StandardCharsets.UTF_8))))
                .satisfies(no -> assertThat(no.verdict()).isEqualTo(Verdict.refused(why, detail)));
    }

    @Test
    void sent_twice_the_second_file_finds_its_accounts_there() {
        refused("accounts.import.originMissing", () -> as(SOPHIE, () -> desk.bringIn(file(GOOD), " ")));
        as(SOPHIE, () -> desk.bringIn(file(GOOD), "Inventaire"));
        refused("accounts.import.wrongRows", () -> as(SOPHIE, () -> desk.bringIn(file(GOOD), "Inventaire")));
        assertThat(house.words("select count(*) from official_account where state = 'REGULARISING'"))
                .containsExactly("2");
    }

    private static byte[] file(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }
}
