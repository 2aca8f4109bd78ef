package org.aval.service.payments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aval.domain.payments.PaymentShape;
import org.jspecify.annotations.Nullable;

/** What a line of a public file tells, and the headings under which each kind of file tells it. */
public enum PaymentColumn {
    PAYER(
            List.of("denomination_sociale", "entreprise_denomination_sociale"),
            List.of("applicable_manufacturer_or_applicable_gpo_making_payment_name"),
            List.of("payer", "company", "payeur", "entreprise")),
    LAST_NAME(
            List.of("benef_nom", "beneficiaire_nom"),
            List.of("covered_recipient_last_name", "physician_last_name"),
            List.of("last_name", "nom")),
    FIRST_NAME(
            List.of("benef_prenom", "beneficiaire_prenom"),
            List.of("covered_recipient_first_name", "physician_first_name"),
            List.of("first_name", "prenom")),
    AMOUNT(
            List.of("avant_montant_ttc", "remu_montant_ttc", "conv_montant_ttc", "montant_ttc"),
            List.of("total_amount_of_payment_usdollars"),
            List.of("amount", "montant")),
    CURRENCY(List.of(), List.of(), List.of("currency", "devise")),
    PAID_ON(
            List.of("avant_date_signature", "remu_date", "conv_date_signature", "date"),
            List.of("date_of_payment"),
            List.of("date", "paid_on")),
    NATURE(
            List.of("avant_nature", "conv_objet", "ligne_type"),
            List.of("nature_of_payment_or_transfer_of_value"),
            List.of("nature", "purpose", "objet")),
    PROFESSION(
            List.of("qualite", "benef_qualite", "profession"),
            List.of("covered_recipient_primary_type_1", "physician_primary_type"),
            List.of("profession")),
    TOWN(List.of("benef_ville", "ville"), List.of("recipient_city"), List.of("town", "city", "ville")),
    REGISTER(
            List.of("benef_identifiant_valeur", "identifiant_valeur"),
            List.of("covered_recipient_npi"),
            List.of("register_number", "licence", "numero"));

    /** Without these nobody can be asked anything. */
    private static final Set<PaymentColumn> REQUIRED = Set.of(PAYER, LAST_NAME, FIRST_NAME);

    private final List<String> transparence;
    private final List<String> openPayments;
    private final List<String> generic;

    PaymentColumn(List<String> transparence, List<String> openPayments, List<String> generic) {
        this.transparence = transparence;
        this.openPayments = openPayments;
        this.generic = generic;
    }

    /** The headings of this column in files of a shape; the first that a file has is read. */
    public List<String> headings(PaymentShape shape) {
        return switch (shape) {
            case TRANSPARENCE -> transparence;
            case OPEN_PAYMENTS -> openPayments;
            case GENERIC -> generic;
        };
    }

    /** The columns a file of this shape must have. */
    public static Stream<PaymentColumn> required(PaymentShape shape) {
        return Arrays.stream(values())
                .filter(column -> REQUIRED.contains(column)
                        || (shape == PaymentShape.GENERIC && (column == AMOUNT || column == CURRENCY)));
    }

    /** Where it stands among these headings, null when it does not. */
    @Nullable
    Integer place(PaymentShape shape, List<String> heads) {
        return headings(shape).stream()
                .filter(heads::contains)
                .findFirst()
                .map(heads::indexOf)
                .orElse(null);
    }
}
