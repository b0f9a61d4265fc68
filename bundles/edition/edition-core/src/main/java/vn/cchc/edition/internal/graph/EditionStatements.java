package vn.cchc.edition.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.Plan;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;

/**
 * Tells the graph the editions on offer: each as a PROV entity that rests on its legal act, and as
 * a SKOS scheme of its criteria, with its form and its sample; a plan with its tasks; surveys with
 * their forms.
 */
@Component
public final class EditionStatements implements GraphSource {
    /** Counts up when the same editions are told in other words. */
    private static final String WORDING = "5";

    private final Editions editions;
    private final Registry registry;

    @Activate
    public EditionStatements(@Reference Editions editions, @Reference Registry registry) {
        this.editions = editions;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public LanguageText title() {
        return new LanguageText(
                "Tiêu chí, quy tắc, kế hoạch và khảo sát từng năm",
                "Criteria, rules, plans and surveys of each year");
    }

    @Override
    public String revision() {
        String offered =
                editions.all().stream()
                        .map(
                                edition ->
                                        edition.id()
                                                + " "
                                                + edition.fingerprint()
                                                + " "
                                                + edition.bundle())
                        .collect(Collectors.joining("\n"));
        String inputs = registry.fingerprint() + "\n" + offered;
        return WORDING + "-" + Fingerprint.of(inputs.getBytes(StandardCharsets.UTF_8)).brief();
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        var acts = new LegalActStatements(out, registry);
        var quarters = new QuarterStatements(out);
        for (Edition edition : editions.all()) {
            Optional<Plan> plan = edition.plan();
            if (plan.isPresent()) {
                new PlanStatements(edition, plan.get(), out, acts).tell(quarters);
            } else if (edition.surveys().isPresent()) {
                new SurveyStatements(edition, edition.surveys().get(), out, acts).tell();
            } else {
                new OneEdition(edition, out, acts).tell();
            }
        }
    }
}
