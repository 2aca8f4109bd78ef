package org.aval.browser;

import java.util.List;
import java.util.UUID;

/** Where the walk of all pages goes, and as whom; a page is named here once for each kind of answer it has. */
final class Stops {

    private Stops() {}

    static List<Stop> all() {
        UUID signed = Registers.attestation("VB10012");
        String code = Registers.value("select code from attestation where id = ?", signed);
        String old = Registers.value("select code from attestation where version_number = '2.0.0' limit 1");
        UUID open = Registers.openObligation("VB10010");
        String campaign = Registers.value("select id from campaign where code = 'ANN-2026'");
        String charter = Registers.value("select id from charter_version where number = '2.1.0'");
        String draft = Registers.value("select id from charter_version where number = '3.0.0'");
        String declared = Registers.value("select id from declaration where reference = 'COI-2026-0021'");
        return List.of(
                new Stop("", "/sign-in"),
                new Stop("", "/verify"),
                new Stop("", "/verify/" + code),
                new Stop("", "/verify/" + old),
                new Stop("", "/verify/VB-0000-0000", 404),
                new Stop("", "/entry/administrator?key=none"),
                new Stop("", "/entry/welcome?key=none"),
                new Stop("", "/entry/forgotten"),
                new Stop("VB10010", "/entry/password"),
                new Stop("VB10021", "/entry/invitations"),
                new Stop("VB10010", "/home"),
                new Stop("VB10010", "/attestations/mine"),
                new Stop("VB10010", "/attestations/read?id=" + open),
                new Stop("VB10010", "/people/mine"),
                new Stop("VB10010", "/publish"),
                new Stop("", "/accounts"),
                new Stop("", "/interests/public", 404),
                new Stop("", "/report"),
                new Stop("", "/report/follow"),
                new Stop("", "/accounts?url=x.com%2FCHUVB_urgences"),
                new Stop("VB10010", "/interests/mine"),
                new Stop("VB10010", "/interests/declare"),
                new Stop("VB10010", "/interests/register", 403),
                new Stop("VB10005", "/interests/register"),
                new Stop("VB10005", "/interests/register?words=zzzz"),
                new Stop("VB10010", "/accounts/mine"),
                new Stop("VB10010", "/accounts/request"),
                new Stop("VB10010", "/accounts/register", 403),
                new Stop("VB10003", "/accounts/register"),
                new Stop("VB10003", "/accounts/register?words=zzzz"),
                new Stop("VB10003", "/accounts/account?id=" + account("ACC-002")),
                new Stop("VB10003", "/accounts/account?id=" + account("ACC-009")),
                new Stop("VB10010", "/accounts/account?id=" + account("ACC-001"), 404),
                new Stop("VB10003", "/accounts/found"),
                new Stop("VB10003", "/accounts/import"),
                new Stop("VB10010", "/accounts/import", 403),
                new Stop("VB10003", "/accounts/evidence?id=" + account("ACC-009")),
                new Stop("VB10010", "/accounts/evidence?id=" + account("ACC-009"), 403),
                new Stop("VB10003", "/accounts/describe?id=" + account("ACC-001")),
                new Stop("VB10003", "/accounts/appoint?id=" + account("ACC-001")),
                new Stop("VB10003", "/logos/shown?bearer=ACCOUNT&id=" + account("ACC-001")),
                new Stop("VB10010", "/logos/mine"),
                new Stop("VB10010", "/logos/request"),
                new Stop("VB10010", "/logos/marks"),
                new Stop("VB10010", "/logos/guide"),
                new Stop("VB10010", "/logos/register", 403),
                new Stop("VB10010", "/logos/trace", 403),
                new Stop("VB10004", "/logos/register"),
                new Stop("VB10004", "/logos/register?words=zzzz"),
                new Stop("VB10004", "/logos/trace"),
                new Stop("VB10004", "/logos/edition"),
                new Stop("VB10004", "/logos/use?id=" + logo("LOG-2026-0012")),
                new Stop("VB10009", "/logos/use?id=" + logo("LOG-2026-0015")),
                new Stop("VB10009", "/logos/send?what=AMEND&id=" + logo("LOG-2026-0015")),
                new Stop("VB10001", "/logos/decide?id=" + logo("LOG-2026-0020")),
                new Stop("VB10010", "/logos/use?id=" + logo("LOG-2026-0015"), 404),
                new Stop("VB10003", "/consents/register"),
                new Stop("VB10003", "/consents/register?words=zzzz"),
                new Stop("VB10003", "/consents/record"),
                new Stop("VB10003", "/consents/consent?id=" + consent("IC-2026-0034")),
                new Stop("VB10003", "/consents/consent?id=" + consent("IC-2026-0035")),
                new Stop(
                        "VB10003", "/consents/removal?id=" + consent("IC-2026-0034") + "&use=" + shown("IC-2026-0034")),
                new Stop("VB10003", "/consents/mine?reference=IC-2026-0034&platform=YOUTUBE"),
                new Stop("VB10024", "/consents/mine"),
                new Stop("VB10024", "/consents/consent?id=" + consent("IC-2026-0031")),
                new Stop("VB10007", "/committee/members"),
                new Stop("VB10010", "/committee/members"),
                new Stop("VB10007", "/committee/propose"),
                new Stop("VB10010", "/committee/propose", 403),
                new Stop("VB10007", "/committee/sessions"),
                new Stop("VB10010", "/committee/sessions", 404),
                new Stop("VB10007", "/committee/plan"),
                new Stop("VB10010", "/committee/plan", 403),
                new Stop("VB10008", "/committee/session?id=" + session("S-2026-X1")),
                new Stop("VB10007", "/committee/put?id=" + session("S-2026-X1")),
                new Stop("VB10007", "/committee/attendance?id=" + session("S-2026-X1")),
                new Stop("VB10008", "/committee/minutes?id=" + session("S-2026-09")),
                new Stop("VB10010", "/committee/session?id=" + session("S-2026-X1"), 404),
                new Stop("VB10008", "/committee/item?id=" + item("S-2026-X1")),
                new Stop("VB10009", "/committee/item?id=" + item("S-2026-X1"), 404),
                new Stop("VB10008", "/committee/seat?id=" + seat("VB10008")),
                new Stop("VB10001", "/committee/seat?id=" + seat("VB10011")),
                new Stop("VB10010", "/committee/seat?id=" + seat("VB10008"), 404),
                new Stop("VB10010", "/consents/register", 403),
                new Stop("VB10010", "/consents/consent?id=" + consent("IC-2026-0034"), 404),
                new Stop("VB10010", "/incidents/mine"),
                new Stop("VB10010", "/incidents/report"),
                new Stop("VB10010", "/incidents/register"),
                new Stop("VB10010", "/incidents/record", 403),
                new Stop("VB10010", "/incidents/case?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10007", "/incidents/register"),
                new Stop("VB10007", "/incidents/register?words=zzzz"),
                new Stop("VB10007", "/incidents/record"),
                new Stop("VB10007", "/incidents/triage?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/exhibits/exhibit?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/exhibits/add?case=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/exhibits/download?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/exhibits/containment?case=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/exhibits/mask?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/hearings/mine"),
                new Stop("VB10010", "/hearings/hearing?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10007", "/hearings/case?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10007", "/hearings/prepared?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10007", "/measures/case?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10008", "/measures/interim?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10006", "/privacy/register"),
                new Stop("VB10006", "/privacy/assessment?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10006", "/privacy/answer?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/privacy/register", 403),
                new Stop("VB10007", "/secrecy/search"),
                new Stop("VB10007", "/retention/register"),
                new Stop("VB10010", "/retention/register", 403),
                new Stop("VB10005", "/retention/holds"),
                new Stop("VB10010", "/retention/holds", 403),
                new Stop("VB10005", "/retention/hold?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10007", "/secrecy/vault?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10006", "/secrecy/identity?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 404),
                new Stop("VB10010", "/secrecy/identity?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 403),
                new Stop("VB10010", "/channels/register"),
                new Stop("VB10010", "/channels/suitability"),
                new Stop("VB10003", "/channels/suitability?objective=EVENTS"),
                new Stop("VB10003", "/channels/judge?objective=EVENTS&platform=FACEBOOK"),
                new Stop("VB10003", "/channels/edit"),
                new Stop(
                        "VB10003",
                        "/channels/channel?id="
                                + Registers.value("select id from approved_channel where code = 'CH-04'")),
                new Stop("VB10010", "/publications/receipts"),
                new Stop("VB10021", "/people/departures"),
                new Stop("VB10021", "/people/departure?id=" + Registers.value("select id from departure limit 1")),
                new Stop("VB10010", "/people/departures"),
                new Stop("VB10010", "/publications/register"),
                new Stop("VB10003", "/publications/register?words=zzzz"),
                new Stop("VB10010", "/publications/publication?id=" + draft, 404),
                new Stop("VB10012", "/mandates/mine"),
                new Stop("VB10030", "/mandates/mine"),
                new Stop("VB10012", "/mandates/mandate?id=" + Registers.mandate("MAN-2026-0010")),
                new Stop("VB10002", "/mandates/mandate?id=" + Registers.mandate("MAN-2026-0012")),
                new Stop("VB10030", "/mandates/mandate?id=" + Registers.mandate("MAN-2026-0010")),
                new Stop("VB10030", "/mandates/mandate?id=" + Registers.mandate("MAN-2026-0017"), 404),
                new Stop("VB10015", "/mandates/request"),
                new Stop("VB10019", "/mandates/request?id=" + Registers.mandate("MAN-2026-0018")),
                new Stop("VB10010", "/attestations/asof"),
                new Stop("VB10002", "/charters/impact?id=" + draft),
                new Stop("VB10010", "/charters/impact?id=" + draft, 403),
                new Stop("VB10005", "/attestations/asof?number=VB10010&day=2026-06-01"),
                new Stop("VB10010", "/attestations/asof?number=VB10001"),
                new Stop("VB10010", "/settings/parameters"),
                new Stop("VB10010", "/settings/parameter?key=breachTargetHours"),
                new Stop("VB10010", "/settings/parameter?key=nothing", 404),
                new Stop("VB10010", "/settings/change?key=breachTargetHours", 403),
                new Stop("VB10005", "/settings/parameter?key=coiUpdateDays"),
                new Stop("VB10005", "/settings/change?key=breachTargetHours"),
                new Stop("VB10005", "/settings/change?key=giftMinorRule"),
                new Stop("VB10005", "/interests/counterparties"),
                new Stop("VB10005", "/interests/counterparties?words=zzzz"),
                new Stop("VB10010", "/interests/counterparties", 403),
                new Stop(
                        "VB10005",
                        "/interests/counterparty?id="
                                + Registers.value("select id from counterparty order by name limit 1")),
                new Stop("VB10010", "/interests/counterparty?id=" + new UUID(0, 0), 403),
                new Stop("VB10005", "/interests/payments"),
                new Stop("VB10005", "/interests/unanswered"),
                new Stop("VB10005", "/interests/matches"),
                new Stop("VB10005", "/interests/matches?words=zzzz"),
                new Stop("VB10010", "/interests/matches", 403),
                new Stop("VB10010", "/interests/paid"),
                new Stop("VB10010", "/interests/link?id=" + new UUID(0, 0), 404),
                new Stop("VB10005", "/interests/declaration?id=" + declared),
                new Stop("VB10010", "/interests/declaration?id=" + declared, 404),
                new Stop("VB10005", "/interests/assess?id=" + declared),
                new Stop("VB10005", "/interests/plan?id=" + declared),
                new Stop("VB10005", "/interests/match?id=" + Registers.value("select id from interest_match limit 1")),
                new Stop("VB10005", "/interests/payment?id=" + new UUID(0, 0), 404),
                new Stop("VB10026", "/settings/calendar"),
                new Stop("VB10010", "/charters/library"),
                new Stop("VB10010", "/charters/charter?id=" + charter),
                new Stop("VB10010", "/search?q=photo"),
                new Stop("VB10010", "/search?q=zzzz"),
                new Stop("VB10021", "/search?q=tesier"),
                new Stop("VB10021", "/registers/save?of=people&back=%2Fpeople%2Fregister%3Funit%3DURG"),
                new Stop("VB10021", "/registers/saved?id=" + Registers.view("VB10021")),
                new Stop("VB10010", "/attestations/register", 403),
                new Stop("VB10010", "/nothing-is-here", 404),
                new Stop("VB10011", "/attestations/team"),
                new Stop("VB10018", "/attestations/scenarios?id=" + Registers.openObligation("VB10018")),
                new Stop("VB10021", "/home"),
                new Stop("VB10021", "/attestations/register"),
                new Stop("VB10021", "/attestations/register?words=zzzz"),
                new Stop("VB10021", "/attestations/obligation?id=" + open),
                new Stop("VB10021", "/attestations/attestation?id=" + signed),
                new Stop("VB10021", "/people/register"),
                new Stop("VB10021", "/people/register?words=zzzz"),
                new Stop("VB10021", "/people/person?id=" + Registers.person("VB10010")),
                new Stop("VB10021", "/people/import"),
                new Stop("VB10021", "/people/run?id=" + Registers.checkedFile()),
                new Stop("VB10021", "/people/run?id=" + Registers.checkedFile() + "&show=WRONG"),
                new Stop("VB10010", "/people/import", 403),
                new Stop("VB10026", "/settings/overview"),
                new Stop("VB10026", "/settings/institution"),
                new Stop("VB10026", "/settings/look"),
                new Stop("VB10026", "/settings/units"),
                new Stop("VB10026", "/settings/unit?code=URG"),
                new Stop("VB10026", "/settings/unit?code=NOWHERE", 404),
                new Stop("VB10026", "/settings/charter"),
                new Stop("VB10010", "/settings/overview", 403),
                new Stop("VB10021", "/attestations/campaigns"),
                new Stop("VB10021", "/attestations/campaign?id=" + campaign),
                new Stop("VB10021", "/attestations/prepare"),
                new Stop("VB10021", "/attestations/paper"),
                new Stop("VB10010", "/attestations/campaigns", 403),
                new Stop("VB10010", "/mandates/register"),
                new Stop("VB10003", "/mandates/register?on=VACCINATION&via=RADIO&in=fr"),
                new Stop("VB10003", "/mandates/register?words=zzzz"),
                new Stop("VB10003", "/mandates/register?asof=2026-11-01"),
                new Stop("VB10010", "/mandates/topics"),
                new Stop("VB10003", "/mandates/topics"),
                new Stop("VB10002", "/mandates/topic?id=" + Registers.topic("VACCINATION")),
                new Stop("VB10014", "/mandates/switchboard"),
                new Stop("VB10012", "/mandates/speech"),
                new Stop("VB10003", "/mandates/speech"),
                new Stop("VB10012", "/mandates/noted?id=" + Registers.line("VB10012")),
                new Stop("VB10003", "/mandates/noted?id=" + Registers.line("VB10012"), 404),
                new Stop("VB10003", "/mandates/standin?id=" + Registers.mandate("MAN-2026-0010")),
                new Stop("VB10010", "/mandates/standin?id=" + Registers.mandate("MAN-2026-0010"), 403),
                new Stop("VB10002", "/mandates/crises"),
                new Stop("VB10002", "/mandates/declare"),
                new Stop("VB10002", "/mandates/declare?topic=CRISIS"),
                new Stop("VB10002", "/mandates/crisis?id=" + draft, 404),
                new Stop("VB10010", "/mandates/crises", 403),
                new Stop("VB10010", "/mandates/declare", 403),
                new Stop("VB10007", "/mandates/mandated?number=VB10025&channel=FACEBOOK&day=2026-10-15"),
                new Stop("VB10010", "/mandates/mandated?number=VB10025&day=2026-10-15"),
                new Stop("VB10021", "/people/roles"),
                new Stop("VB10021", "/people/roles?words=zzzz"),
                new Stop("VB10026", "/people/role?id=" + Registers.role("PROPOSED")),
                new Stop("VB10027", "/people/role?id=" + Registers.role("HELD")),
                new Stop("VB10021", "/people/recertification"),
                new Stop("VB10021", "/people/grant"),
                new Stop("VB10021", "/people/deputy"),
                new Stop("VB10010", "/people/deputy"),
                new Stop("VB10010", "/people/roles", 403),
                new Stop("VB10026", "/notices/outbox"),
                new Stop("VB10026", "/notices/outbox?state=GIVEN_UP"),
                new Stop("VB10027", "/audit/register"),
                new Stop("VB10027", "/audit/register?who=zzzz"),
                new Stop("VB10002", "/charters/charter?id=" + draft),
                new Stop("VB10002", "/charters/compare?to=" + draft),
                new Stop("VB10002", "/charters/compare?show=all&to=" + draft),
                new Stop("VB10002", "/charters/coverage?id=" + draft),
                new Stop("VB10002", "/charters/articles?id=" + draft),
                new Stop("VB10002", "/charters/edit?article=A5&id=" + draft),
                new Stop("VB10002", "/charters/preview?audience=STUDENT&id=" + draft),
                new Stop("VB10005", "/charters/comments?id=" + draft),
                new Stop("VB10002", "/charters/files?id=" + draft),
                new Stop("VB10002", "/charters/opinion?line=0&id=" + draft),
                new Stop("VB10010", "/charters/articles?id=" + draft, 403),
                new Stop("VB10010", "/charters/compare?to=" + charter),
                new Stop("VB10010", "/charters/compare?to=" + draft, 404),
                new Stop("VB10002", "/charters/register"),
                new Stop("VB10002", "/charters/register?words=zzzz"),
                new Stop("VB10002", "/charters/version?id=" + draft),
                new Stop("VB10005", "/charters/version?id=" + charter),
                new Stop("VB10002", "/charters/draft"),
                new Stop("VB10002", "/charters/found"),
                new Stop("VB10005", "/charters/governance?id=" + Registers.value("select id from charter")),
                new Stop("VB10010", "/charters/register", 403),
                new Stop("VB10010", "/charters/version?id=" + draft, 403),
                new Stop("VB10004", "/attestations/sign?id=" + toSign("VB10004")),
                new Stop("VB10004", "/attestations/scenarios?id=" + toSign("VB10004")));
    }

    private static String account(String reference) {
        return Registers.value("select id from official_account where reference = ?", reference);
    }

    private static String seat(String staffNo) {
        return Registers.value(
                "select s.id from committee_seat s join person p on p.id = s.person_id where p.staff_no = ?", staffNo);
    }

    private static String consent(String reference) {
        return Registers.value("select id from image_consent where reference = ?", reference);
    }

    private static String shown(String reference) {
        return Registers.value(
                "select u.use_id from image_consent_use u join image_consent c on c.id = u.image_consent_id"
                        + " where c.reference = ? and u.line = 0",
                reference);
    }

    private static String logo(String reference) {
        return Registers.value("select id from logo_use where reference = ?", reference);
    }

    /** Somebody who has everything behind but the signature; asked once, however often the list is made. */
    private static UUID toSign(String staffNo) {
        String known = Registers.value(
                "select o.id from obligation o join person p on p.id = o.person_id where p.staff_no = ? and o.state = 'QUIZ_PASSED'",
                staffNo);
        return known == null ? Registers.askReadAndPass(staffNo) : UUID.fromString(known);
    }

    private static String session(String reference) {
        return Registers.value("select id from committee_session where reference = ?", reference);
    }

    private static String item(String session) {
        return Registers.value(
                "select i.id from committee_item i join committee_session s on s.id = i.session_id where s.reference = ?",
                session);
    }
}
