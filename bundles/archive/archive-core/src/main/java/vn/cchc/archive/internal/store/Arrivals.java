package vn.cchc.archive.internal.store;

import java.util.List;
import java.util.Map;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Document;

/** Documents that come from another archive, each with all that belongs to it or not at all. */
@Component(service = Arrivals.class)
public final class Arrivals {
    private final JpaTemplate jpa;
    private final DocumentStore documents;
    private final TextStore texts;
    private final CitationStore citations;

    @Activate
    public Arrivals(
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference DocumentStore documents,
            @Reference TextStore texts,
            @Reference CitationStore citations) {
        this.jpa = jpa;
        this.documents = documents;
        this.texts = texts;
        this.citations = citations;
    }

    /**
     * @param pages by number of the version
     */
    public void take(
            Document document, Map<Integer, List<String>> pages, List<Citation> cited, Deed deed) {
        jpa.tx(
                TransactionType.Required,
                em -> {
                    documents.create(document, deed, null);
                    document.versions().stream()
                            .filter(version -> pages.containsKey(version.number()))
                            .forEach(
                                    version ->
                                            texts.keep(
                                                    version.content(),
                                                    pages.get(version.number())));
                    em.flush();
                    cited.forEach(citations::keep);
                });
    }
}
