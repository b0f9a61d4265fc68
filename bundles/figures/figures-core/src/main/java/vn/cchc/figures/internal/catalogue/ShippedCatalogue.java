package vn.cchc.figures.internal.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.files.FigureFile;

/** The few indicators every server begins with, as data of this bundle. */
public final class ShippedCatalogue {
    private static final String FILE = "/catalogue/indicators.csv";

    private ShippedCatalogue() {}

    public static List<Indicator> indicators() {
        try (var in = ShippedCatalogue.class.getResourceAsStream(FILE)) {
            return FigureFile.of(FILE, CatalogueColumns.ALL, CatalogueColumns.REQUIRED)
                    .read(in)
                    .flatMap(rows -> new CatalogueReading(Map.of()).read(rows))
                    .orRefuse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
