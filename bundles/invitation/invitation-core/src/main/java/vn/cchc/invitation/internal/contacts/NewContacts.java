package vn.cchc.invitation.internal.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.internal.faults.ContactFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.sheets.table.TableRow;

/**
 * What people must be like to be put on a roll.
 *
 * @param there addresses that are on it already
 */
public record NewContacts(Set<String> there) {
    private static final int NAME = 200;
    private static final int UNIT = 100;
    private static final Pattern STRATUM = Pattern.compile("[a-z0-9-]{1,20}");

    /** What is wrong with people who came by another way than a file. */
    public List<Problem> faults(List<Contact> contacts) {
        var seen = new HashSet<String>();
        var faults = new ArrayList<Problem>();
        for (int i = 0; i < contacts.size(); i++) {
            var contact = contacts.get(i);
            var row = TableRow.of(Map.of());
            String place = "[" + i + "] ";
            text(contact.name(), NAME, row.place(place + "name"), faults::add);
            text(contact.unit(), UNIT, row.place(place + "unit"), faults::add);
            stratum(contact.stratum(), row.place(place + "stratum"), faults::add);
            language(contact.language(), row.place(place + "language"), faults::add);
            var read = Address.read(contact.address().text());
            address(read, seen, row.place(place + "address"), faults::add);
        }
        return faults;
    }

    /** The person of a row; empty when something is wrong, which is told. */
    Optional<Contact> contact(TableRow row, Set<String> seen, Consumer<Problem> faults) {
        var told = new ArrayList<Problem>();
        text(row.cell("name"), NAME, row.place("name"), told::add);
        text(row.cell("unit"), UNIT, row.place("unit"), told::add);
        stratum(row.cell("stratum"), row.place("stratum"), told::add);
        String language = row.cell("language").isEmpty() ? "vi" : row.cell("language");
        language(language, row.place("language"), told::add);
        var address = Address.read(row.cell("address"));
        address(address, seen, row.place("address"), told::add);
        told.forEach(faults);
        return told.isEmpty()
                ? address.map(
                        a ->
                                new Contact(
                                        row.cell("name"),
                                        a,
                                        row.cell("unit"),
                                        row.cell("stratum"),
                                        language))
                : Optional.empty();
    }

    private static void text(String text, int most, LanguageText place, Consumer<Problem> faults) {
        if (text.isBlank()) {
            faults.accept(ContactFault.MISSING.at(place, column(place)));
        } else if (text.length() > most) {
            faults.accept(ContactFault.LONG.at(place, most));
        }
    }

    private static String column(LanguageText place) {
        return place.en().substring(place.en().lastIndexOf(' ') + 1);
    }

    private static void stratum(String code, LanguageText place, Consumer<Problem> faults) {
        if (!STRATUM.matcher(code).matches()) {
            faults.accept(ContactFault.STRATUM.at(place));
        }
    }

    private static void language(String code, LanguageText place, Consumer<Problem> faults) {
        if (!Set.of("vi", "en").contains(code)) {
            faults.accept(ContactFault.LANGUAGE.at(place));
        }
    }

    private void address(
            Optional<Address> read,
            Set<String> seen,
            LanguageText place,
            Consumer<Problem> faults) {
        if (read.isEmpty()) {
            faults.accept(ContactFault.ADDRESS.at(place));
        } else if (there.contains(read.get().text())) {
            faults.accept(ContactFault.THERE.at(place));
        } else if (!seen.add(read.get().text())) {
            faults.accept(ContactFault.TWICE.at(place));
        }
    }
}
