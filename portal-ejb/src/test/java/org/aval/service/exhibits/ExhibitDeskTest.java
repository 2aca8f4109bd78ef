package org.aval.service.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aval.domain.exhibits.CustodyState;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.exhibits.SizeClass;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.TimelineLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence is sealed as it arrives, looked at as a copy, and every hand that has it is written down. */
class ExhibitDeskTest extends RegisterTest {

    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PLANTED = "Le canari rouge a chanté dans le couloir";

    private ExhibitDesk desk;
    private ExhibitRegister register;
    private ReporterFiles reporter;
    private Arrivals arrivals;
    private CaseStage stage;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(ExhibitDesk.class);
        register = house.get(ExhibitRegister.class);
        reporter = house.get(ReporterFiles.class);
        arrivals = new Arrivals(new VirusCheck());
        stage = CaseStage.reported(house);
    }

    @Test
    void a_file_is_kept_sealed_listed_and_looked_at_as_a_copy() throws IOException {
        byte[] photo = jpegWithPlace();
        UUID id = add(photo, "IMG_canari.jpg");
        ExhibitRow row = onlyRow();
        assertThat(row.name()).isEqualTo("IMG_canari.jpg");
        assertThat(row.media()).isEqualTo(ExhibitMedia.JPEG);
        assertThat(row.scan()).isEqualTo(ScanResult.UNVERIFIED);
        assertThat(row.sha256()).isEqualTo(Sha256.of(photo));
        byte[] copy = as(SECRETARY, () -> register.picture(id, 1, 0));
        assertThat(latin(photo)).contains("GPSLatitude");
        assertThat(latin(copy)).startsWith("\u0089PNG").doesNotContain("GPS", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth()).isEqualTo(60);
        assertThat(steps(id)).containsExactly("VIEW", "SEAL");
    }

    @Test
    void the_original_is_intact_handed_out_with_a_reason_and_to_the_desk_only() {
        byte[] video = video(3 << 20);
        UUID id = add(video, "vue.mp4");
        assertThat(record(id).copies()).as("other media stay sealed").isEmpty();
        assertThat(as(SECRETARY, () -> desk.verify(new ExhibitRef(id)))).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        refused("shared.motiveMissing", () -> as(SECRETARY, () -> desk.download(new ExhibitRef(id), " ", out)));
        as(SECRETARY, () -> desk.download(new ExhibitRef(id), "Expertise demandée", out));
        assertThat(out.toByteArray()).isEqualTo(video);
        assertThat(steps(id)).containsExactly("DOWNLOAD", "VERIFY", "SEAL");
        triaged();
        refused("exhibits.notYourOffice", () -> as(CHAIR, () -> desk.download(new ExhibitRef(id), "Voir", out)));
        assertThat(as(CHAIR, () -> desk.verify(new ExhibitRef(id)))).isTrue();
    }

    @Test
    void a_sealed_piece_that_was_changed_or_exchanged_does_not_open() {
        UUID id = add(video(1 << 20), "un.mp4");
        UUID other = add(video(2 << 20), "deux.mp4");
        house.change("alter table exhibit_chunk disable trigger written_once");
        house.change(
                "update exhibit_chunk set cipher = (select cipher from exhibit_chunk where exhibit_id = ? and number = 0)"
                        + " where exhibit_id = ? and number = 0",
                other,
                id);
        assertThatThrownBy(() -> as(SECRETARY, () -> desk.verify(new ExhibitRef(id))))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_upload_that_is_cut_in_the_middle_leaves_nothing() {
        byte[] whole = video(3 << 20);
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(whole, 0, 2 << 20), new Cut());
        refused("exhibits.cut", () -> as(SECRETARY, () -> add(Brought.file("a.mp4", ""), cut)));
        assertThat(
                        house.words(
                                "select (select count(*) from exhibit_chunk) + (select count(*) from exhibit) + (select count(*) from exhibit_text)"))
                .containsExactly("0");
        add(whole, "a.mp4");
    }

    @Test
    void what_is_nothing_that_is_kept_or_is_kept_already_is_refused() {
        byte[] program = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
        refused("exhibits.neither", () -> add(program, "photo.jpg"));
        refused("files.missing", () -> add(new byte[0], "photo.jpg"));
        byte[] photo = jpegWithPlace();
        add(photo, "a.jpg");
        refused("exhibits.keptAlready", () -> add(photo, "b.jpg"));
        byte[] broken = Arrays.copyOf(photo, 40);
        UUID kept = add(broken, "c.jpg");
        assertThat(record(kept).copies())
                .as("kept as evidence, and nothing to look at")
                .isEmpty();
    }

    @Test
    void a_captured_post_says_where_when_and_by_whom_it_was_seen() {
        LocalDateTime seen = LocalDateTime.of(2026, 11, 20, 22, 5);
        Brought post =
                new Brought(ExhibitKind.POST, "ecran.png", "", "https://photos.example/p/1", seen, "Amélie Bouchard");
        UUID id = as(SECRETARY, () -> add(post, new ByteArrayInputStream(png())));
        assertThat(record(id).sheet())
                .containsEntry(ExhibitField.ADDRESS, "https://photos.example/p/1")
                .containsEntry(ExhibitField.SEEN_BY, "Amélie Bouchard")
                .containsEntry(ExhibitField.SEEN_AT, "2026-11-20T22:05");
        for (List<Object> no : List.<List<Object>>of(
                List.of("javascript:alert(1)", seen, "Moi", "exhibits.addressMissing"),
                List.of("https://photos.example/p/1", seen.plusDays(3), "Moi", "exhibits.seenLater"),
                List.of("https://photos.example/p/1", seen, " ", "exhibits.seenByMissing"))) {
            Brought wrong = new Brought(
                    ExhibitKind.POST, "e.png", "", (String) no.get(0), (LocalDateTime) no.get(1), (String) no.get(2));
            refused((String) no.get(3), () -> as(SECRETARY, () -> add(wrong, new ByteArrayInputStream(png()))));
        }
    }

    @Test
    void a_mask_is_burnt_into_a_further_copy_and_the_ones_before_stay() throws IOException {
        UUID id = add(png(), "ecran.png");
        ExhibitRef ref = new ExhibitRef(id);
        refused("exhibits.noMask", () -> as(SECRETARY, () -> desk.mask(ref, 1, 0, List.of())));
        refused(
                "exhibits.maskOutside",
                () -> as(SECRETARY, () -> desk.mask(ref, 1, 0, List.of(new Mask(500, 0, 10, 10)))));
        int edition = as(SECRETARY, () -> desk.mask(ref, 1, 0, List.of(new Mask(10, 10, 20, 20))));
        BufferedImage before = picture(id, 0);
        BufferedImage after = picture(id, edition);
        assertThat(new Color(before.getRGB(15, 15))).isEqualTo(Color.RED);
        assertThat(new Color(after.getRGB(15, 15))).isEqualTo(Color.BLACK);
        assertThat(new Color(after.getRGB(40, 40))).isEqualTo(Color.RED);
        assertThat(record(id).exhibit().state()).isEqualTo(CustodyState.MASKED);
        assertThat(steps(id)).contains("MASK");
        assertThat(as(SECRETARY, () -> desk.verify(ref))).isTrue();
    }

    @Test
    void a_reporter_adds_a_file_with_the_receipt_and_no_minute_of_it_is_kept() {
        byte[] photo = jpegWithPlace();
        send(photo, "ma_photo.jpg");
        refused("exhibits.keptAlready", () -> send(photo, "ma_photo.jpg"));
        refused(
                "incidents.wrongCode",
                () -> as(CaseStage.NOBODY, () -> send(page(), "0000 1111 2222 3333", "x.jpg", photo)));
        refused(
                "incidents.pageTooOld",
                () -> as(CaseStage.NOBODY, () -> send("x.y.z", stage.receipt().code(), "x.jpg", photo)));
        refused("exhibits.tooLarge", () -> send(video((100 << 20) + 1), "long.mp4"));
        ExhibitRow row = onlyRow();
        assertThat(row.byReporter()).isTrue();
        assertThat(row.author()).isEmpty();
        assertThat(row.name()).isEqualTo("ma_photo.jpg");
        assertThat(steps(row.id())).as("nobody inside had it in hand").isEmpty();
        as(SECRETARY, () -> register.picture(row.id(), 1, 0));
        assertThat(steps(row.id())).containsExactly("VIEW", "SEAL");
        assertThat(house.words("select c::text from command_journal c where c::text like '%xhibit%'"))
                .isEmpty();
    }

    @Test
    void a_reporter_finds_again_what_they_sent_by_its_name_about_how_large_and_on_which_day() {
        send(jpegWithPlace(), "ma_photo.jpg");
        send(video(3 << 20), "ma_vue.mp4");
        add(png(), "du bureau.png");
        assertThat(as(CaseStage.NOBODY, () -> reporter.sent(stage.receipt().code())))
                .extracting(
                        SentFile::name, SentFile::size, file -> file.sentOn().toString())
                .containsExactly(
                        tuple("ma_vue.mp4", SizeClass.MEDIUM, "2026-11-21"),
                        tuple("ma_photo.jpg", SizeClass.SMALL, "2026-11-21"));
        refused("incidents.wrongCode", () -> as(CaseStage.NOBODY, () -> reporter.sent("0000 1111 2222 3333")));
    }

    @Test
    void an_upload_lies_sealed_and_without_a_name_while_it_arrives() throws IOException {
        byte[] whole = video(1 << 20);
        System.arraycopy(PLANTED.getBytes(StandardCharsets.US_ASCII), 0, whole, 100, PLANTED.length() - 1);
        Path folder = Files.createTempDirectory("arriving");
        String before = String.valueOf(System.getProperty("java.io.tmpdir"));
        System.setProperty("java.io.tmpdir", folder.toString());
        try (Arrived arrived = arrivals.take(new ByteArrayInputStream(whole), ExhibitDesk.LARGEST)) {
            assertThat(folder).as("its file has no name any more").isEmptyDirectory();
            assertThat(arrived.original().readAllBytes()).isEqualTo(whole);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void a_case_that_is_over_takes_nothing_more() {
        house.change("update incident_case set state = 'CLOSED' where id = ?", stage.incident());
        refused("exhibits.isOver", () -> add(png(), "a.png"));
        refused("exhibits.isOver", () -> send(png(), "a.png"));
    }

    @Test
    void nothing_of_a_file_stands_in_the_database_and_who_must_not_know_reaches_nothing() {
        UUID id = add((latin(png()) + PLANTED).getBytes(StandardCharsets.ISO_8859_1), "canari.png");
        for (String table : house.words(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                        + " and (table_name like 'exhibit%' or table_name like '%journal' or table_name like 'incident%' or table_name = 'mail')")) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"))
                    .toLowerCase(Locale.ROOT);
            for (String planted : List.of("canari", "couloir", id.toString().substring(9))) {
                if (!planted.contains("-") || table.equals("command_journal")) {
                    assertThat(dump).as("%s in %s", planted, table).doesNotContain(planted);
                }
                assertThat(dump)
                        .as("%s in %s, in hexadecimal", planted, table)
                        .doesNotContain(HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8)));
            }
        }
        ExhibitRef ref = new ExhibitRef(id);
        for (String reader : List.of(AMELIE, CHAIR, "VB10006", ADMIN, AUDITOR)) {
            refused("incidents.unknown", () -> as(reader, () -> register.of(stage.incident())));
            refused("incidents.unknown", () -> as(reader, () -> register.read(id)));
            refused("incidents.unknown", () -> as(reader, () -> register.picture(id, 1, 0)));
            refused("incidents.unknown", () -> as(reader, () -> desk.verify(ref)));
            refused("incidents.unknown", () -> as(reader, () -> desk.mask(ref, 1, 0, List.of(new Mask(1, 1, 1, 1)))));
            refused(
                    "incidents.unknown",
                    () -> as(reader, () -> desk.download(ref, "Voir", new ByteArrayOutputStream())));
            refused(
                    "incidents.unknown",
                    () -> as(reader, () -> add(Brought.file("a", ""), new ByteArrayInputStream(png()))));
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count(
                                "select (select count(*) from exhibit) + (select count(*) from exhibit_chunk) + (select count(*) from exhibit_text)"
                                        + " + (select count(*) from exhibit_copy) + (select count(*) from exhibit_journal)");
                    }))
                    .as(reader)
                    .isZero();
        }
        refused("incidents.unknown", () -> as(SECRETARY, () -> register.read(new UUID(-1, -1))));
    }

    private UUID add(byte[] content, String name) {
        return as(SECRETARY, () -> add(Brought.file(name, "Un canari"), new ByteArrayInputStream(content)));
    }

    private void send(byte[] content, String name) {
        as(CaseStage.NOBODY, () -> send(page(), stage.receipt().code(), name, content));
    }

    /** As the page for it does. */
    private UUID add(Brought brought, InputStream from) {
        desk.awaits(stage.ref(), brought);
        try (Arrived arrived = arrivals.take(from, ExhibitDesk.LARGEST)) {
            return desk.add(stage.ref(), brought, arrived);
        }
    }

    private void send(String page, String code, String name, byte[] content) {
        reporter.awaits(page, code);
        try (Arrived arrived = arrivals.take(new ByteArrayInputStream(content), ExhibitDesk.LARGEST)) {
            reporter.send(page, code, name, "", arrived);
        }
    }

    private String page() {
        return house.get(org.aval.service.incidents.ReportDesk.class).page();
    }

    private void triaged() {
        house.change("update incident_case set state = 'TRIAGED' where id = ?", stage.incident());
    }

    private ExhibitRow onlyRow() {
        List<ExhibitRow> rows =
                as(SECRETARY, () -> register.of(stage.incident())).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private ExhibitRecord record(UUID id) {
        return as(SECRETARY, () -> register.read(id));
    }

    private List<String> steps(UUID id) {
        return record(id).custody().stream().map(TimelineLine::step).toList();
    }

    private BufferedImage picture(UUID id, int edition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(as(SECRETARY, () -> register.picture(id, 1, edition))));
    }

    /** The line is gone. */
    private static final class Cut extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the line is gone");
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            throw new IOException("the line is gone");
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] png() {
        return drawn("png");
    }

    /** As a telephone makes it: with a part before the picture that says where it was taken. */
    private static byte[] jpegWithPlace() {
        byte[] bare = drawn("jpg");
        byte[] told = "Exif\0\0GPSLatitude 46.81".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (told.length + 2)});
        out.writeBytes(told);
        out.write(bare, 2, bare.length - 2);
        return out.toByteArray();
    }

    private static byte[] drawn(String type) {
        BufferedImage picture = new BufferedImage(60, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 60, 50);
        brush.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, type, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] video(int length) {
        byte[] video = new byte[length];
        System.arraycopy("....ftypmp42".getBytes(StandardCharsets.US_ASCII), 0, video, 0, 12);
        video[length - 1] = (byte) (length >> 20);
        return video;
    }
}
