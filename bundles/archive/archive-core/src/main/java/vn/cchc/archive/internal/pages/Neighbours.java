package vn.cchc.archive.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.access.Person;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.NumberKey;

/** Documents that are named by others, as far as a reader may know of them. */
final class Neighbours {
    private final DocumentStore documents;
    private final Rights rights = new Rights();

    Neighbours(DocumentStore documents) {
        this.documents = documents;
    }

    List<Document> withNumber(String number, Optional<Person> reader) {
        return seen(documents.withNumber(number), reader);
    }

    List<Document> speakingOf(String number, Optional<Person> reader) {
        return seen(documents.speakingOf(number), reader);
    }

    boolean same(String one, String other) {
        return NumberKey.of(one).equals(NumberKey.of(other));
    }

    private List<Document> seen(List<String> ids, Optional<Person> reader) {
        return rights.present(reader, documents.find(ids));
    }
}
