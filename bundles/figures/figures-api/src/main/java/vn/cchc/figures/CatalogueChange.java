package vn.cchc.figures;

import java.util.List;

/**
 * What an imported catalogue changed.
 *
 * @param added codes that are new
 * @param changed codes that have a new version
 * @param same how many were as they are
 */
public record CatalogueChange(List<String> added, List<String> changed, int same) {
    public CatalogueChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }
}
