package vn.cchc.edition.internal.years;

import vn.cchc.edition.RefusedYear;

/** Hears which years come, change, leave and are refused. */
interface YearNews {

    void came(InstalledEdition year);

    /** Another content, or another bundle, took the place of the one before. */
    void changed(InstalledEdition year);

    void left(InstalledEdition year);

    void refused(RefusedYear year);
}
