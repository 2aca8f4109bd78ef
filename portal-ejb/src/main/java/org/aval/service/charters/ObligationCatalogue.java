package org.aval.service.charters;

import java.util.List;
import org.aval.domain.charters.CatalogueEntry;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.catalogue.Catalogue;

/** The catalogue of obligations as coverage reads it. */
public final class ObligationCatalogue {

    private static final List<CatalogueEntry> ENTRIES =
            Catalogue.entries().stream().map(ObligationCatalogue::entry).toList();

    private ObligationCatalogue() {}

    /** Every entry, in the catalogue's order. */
    public static List<CatalogueEntry> entries() {
        return ENTRIES;
    }

    private static CatalogueEntry entry(org.aval.policies.catalogue.CatalogueEntry told) {
        return new CatalogueEntry(told.id(), told.mandatory() ? jurisdiction(told.section()) : null, told.registers());
    }

    /** The sections begin with the place where their source binds: QC-FACULTIES, CH-FMH, FR-HOSP. */
    private static Jurisdiction jurisdiction(String section) {
        return Jurisdiction.valueOf(section.substring(0, section.indexOf('-')));
    }
}
