package vn.cchc.figures.internal.catalogue;

import java.util.List;
import java.util.Set;

/** The columns of a catalogue file. */
public final class CatalogueColumns {
    public static final List<String> ALL =
            List.of(
                    "code",
                    "valid_from",
                    "name_vi",
                    "name_en",
                    "unit",
                    "definition_vi",
                    "definition_en",
                    "formula_vi",
                    "formula_en",
                    "frequency",
                    "agencies",
                    "source_vi",
                    "source_en",
                    "source_number",
                    "field",
                    "minimum",
                    "maximum",
                    "decimals",
                    "parts",
                    "jump",
                    "bridging",
                    "numerator",
                    "denominator",
                    "status");

    /** A row without one of these is no definition. */
    public static final Set<String> REQUIRED =
            Set.of(
                    "code",
                    "valid_from",
                    "name_vi",
                    "name_en",
                    "unit",
                    "definition_vi",
                    "definition_en",
                    "frequency",
                    "agencies",
                    "source_vi",
                    "source_en",
                    "field",
                    "decimals",
                    "bridging",
                    "status");

    private CatalogueColumns() {}
}
