package org.aval.service.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.aval.domain.payments.PaymentShape;
import org.aval.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentFileTest {

    private static final String FRENCH =
            """
            "entreprise_identifiant";"denomination_sociale";"benef_nom";"benef_prenom";"qualite";"benef_ville";"benef_identifiant_valeur";"avant_date_signature";"avant_montant_ttc";"avant_nature"
            "QBSTAWWV";"Oncarix Pharma";"COHEN";"Samuel";"Médecin";"LYON";"10001234567";"14/03/2025";"3100";"Hospitalité"
            "QBSTAWWV";"Oncarix Pharma";"";"";"";"";"";"14/03/2025";"12";"Repas"
            """;

    @Test
    void the_french_register_is_read_as_it_is_handed_out() {
        List<PaymentLine> lines = read(FRENCH);
        assertThat(lines).hasSize(1);
        PaymentLine line = lines.get(0);
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.payer()).isEqualTo("Oncarix Pharma");
        assertThat(line.paidOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(line.amount()).isEqualByComparingTo("3100");
        assertThat(line.currency()).isEqualTo("EUR");
        assertThat(line.register()).isEqualTo("10001234567");
    }

    @Test
    void the_american_register_tells_the_month_first() {
        List<PaymentLine> lines = read(
                """
                Covered_Recipient_First_Name,Covered_Recipient_Last_Name,Total_Amount_of_Payment_USDollars,Date_of_Payment,Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name
                SAMUEL,COHEN,125.40,03/04/2025,Oncarix Inc.
                """);
        assertThat(lines.get(0).paidOn()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(lines.get(0).currency()).isEqualTo("USD");
    }

    @Test
    void in_a_plain_file_an_amount_without_its_currency_tells_nothing() {
        List<PaymentLine> lines = read(
                """
                payer,last_name,first_name,amount,currency
                Oncarix,Cohen,Samuel,12,CAD
                Oncarix,Cohen,Samuel,13,
                """);
        assertThat(lines).extracting(PaymentLine::line).containsExactly(2);
    }

    @Test
    void a_file_whose_headings_are_unknown_or_missing_says_which() {
        refused("payments.unknownHeadings", "staff_no;salary\n1;2\n");
        refused("payments.headingMissing", "payer,last_name,first_name\nOncarix,Cohen,Samuel\n");
        refused("payments.empty", "");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_fill_the_memory() {
        String head = "payer,last_name,first_name,amount,currency\n\"Oncarix,";
        refused("payments.broken", head + "x".repeat(3 << 20));
        refused("payments.broken", "\"payer" + "x".repeat(3 << 20));
    }

    @ParameterizedTest
    @CsvSource({"'1 234,50', 1234.50", "'1,234.50', 1234.50", "1234.5, 1234.50", "'1.234,50', 1234.50", "'12', 12.00"})
    void amounts_are_read_as_several_countries_write_them(String told, BigDecimal amount) {
        assertThat(PaymentCells.amount(told)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"-12", "=1+1", "12abc", "''", "9999999999999"})
    void what_is_no_amount_is_none(String told) {
        assertThat(PaymentCells.amount(told)).isNull();
    }

    @Test
    void the_same_payment_in_another_file_has_the_same_mark() {
        PaymentLine first = read(FRENCH).get(0);
        PaymentLine later = read(FRENCH.replace(
                        "\"QBSTAWWV\";\"Oncarix Pharma\";\"COHEN\"", "\"X\";\"ONCARIX PHARMA\";\"Cohen\""))
                .get(0);
        assertThat(later.mark()).isEqualTo(first.mark());
        assertThat(read(FRENCH.replace("3100", "3101")).get(0).mark()).isNotEqualTo(first.mark());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void in_which_letters_it_is_written_shows_in_the_file(String charset) throws IOException {
        byte[] bytes = FRENCH.getBytes(Charset.forName(charset));
        assertThat(received(bytes).charset()).isEqualTo(Charset.forName(charset));
        assertThat(received(packed(bytes))).isEqualTo(received(bytes));
    }

    @Test
    void what_is_no_text_is_refused_and_so_is_a_file_that_was_cut() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> received("PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.UTF_8)))
                .withMessage("payments.noText");
        byte[] packed = packed(FRENCH.getBytes(StandardCharsets.UTF_8));
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 12);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> received(cut)).withMessage("payments.broken");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> received(new byte[0]))
                .withMessage("payments.empty");
    }

    @Test
    void kept_pieces_are_the_same_file_again() throws IOException {
        StringBuilder many = new StringBuilder("payer,last_name,first_name,amount,currency\n");
        for (int i = 0; i < 200_000; i++) {
            many.append("Société n° ")
                    .append(i)
                    .append(",Nom,Prénom,")
                    .append(i)
                    .append(",EUR\n");
        }
        byte[] bytes = many.toString().getBytes(StandardCharsets.UTF_8);
        List<byte[]> pieces = new ArrayList<>();
        PaymentReceipt receipt =
                PaymentReceipt.of(() -> new ByteArrayInputStream(bytes), (place, body) -> pieces.add(body));
        assertThat(pieces).hasSizeGreaterThan(1);
        assertThat(receipt.lines()).isEqualTo(200_001);
        try (var joined = PaymentPieces.joined(place -> place < pieces.size() ? pieces.get(place) : null)) {
            assertThat(joined.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void however_long_a_file_is_only_the_lines_asked_for_are_read() {
        Endless endless = new Endless();
        PaymentFile file = new PaymentFile(endless);
        for (int round = 0; round < 20; round++) {
            assertThat(file.read(5_000, line -> {})).isEqualTo(5_000);
        }
        assertThat(endless.letters).isLessThan(100_000 * 60);
        assertThat(file.shape()).isEqualTo(PaymentShape.GENERIC);
    }

    /** A file that never ends. */
    private static final class Endless extends Reader {

        private final StringReader heads = new StringReader("payer,last_name,first_name,amount,currency\n");
        private int line;
        private String pending = "";
        private long letters;

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int read = heads.read(into, from, most);
            if (read > 0) {
                return read;
            }
            if (pending.isEmpty()) {
                pending = String.format(Locale.ROOT, "Company %d,Name,First,%d,EUR%n", line, line++);
            }
            int given = Math.min(most, pending.length());
            pending.getChars(0, given, into, from);
            pending = pending.substring(given);
            letters += given;
            return given;
        }

        @Override
        public void close() {
            heads.close();
        }
    }

    private static List<PaymentLine> read(String text) {
        List<PaymentLine> lines = new ArrayList<>();
        new PaymentFile(new StringReader(text)).read(100, lines::add);
        return lines;
    }

    private static void refused(String why, String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(text)).withMessage(why);
    }

    private static PaymentReceipt received(byte[] bytes) {
        return PaymentReceipt.of(() -> new ByteArrayInputStream(bytes), (place, body) -> {});
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
