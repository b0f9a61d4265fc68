package vn.cchc.campaign.internal.graph;

import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcomes;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.persistence.ChangeFeed;

/** Tells the graph what came out of released campaigns, as the public sees it. */
@Component
public final class OutcomeStatements implements GraphSource {
    /** Counts up when the same is told in other words. */
    private static final String WORDING = "1";

    private static final LanguageText TITLE =
            new LanguageText("Kết quả khảo sát trực tuyến", "Outcomes of online surveys");

    private final Campaigns campaigns;
    private final Outcomes outcomes;
    private final ChangeFeed changes;

    @Activate
    public OutcomeStatements(
            @Reference Campaigns campaigns,
            @Reference Outcomes outcomes,
            @Reference ChangeFeed changes) {
        this.campaigns = campaigns;
        this.outcomes = outcomes;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public LanguageText title() {
        return TITLE;
    }

    /** Counts acts on campaigns, of which there are few; responses do not count. */
    @Override
    public String revision() {
        return WORDING + "-" + changes.revision(CampaignStore.ROOM);
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        new OutcomeStructure(out).tell();
        for (Campaign campaign : campaigns.all()) {
            if (campaign.state() == CampaignState.RELEASED) {
                campaign(out, outcomes.published(campaign.id()));
            }
        }
    }

    private static void campaign(Sentences out, Outcome outcome) {
        var campaign = outcome.campaign();
        var plan = campaign.plan();
        String iri = Vocabulary.ID + "campaign/" + campaign.id();
        out.type(iri, Vocabulary.QB + "DataSet");
        out.type(iri, Vocabulary.DEF + "Campaign");
        out.link(iri, Vocabulary.QB + "structure", OutcomeStructure.IRI);
        out.name(iri, plan.title());
        out.say(iri, Vocabulary.DEF + "admission", Term.text(plan.admission().word()));
        out.say(iri, Vocabulary.DEF + "responses", Term.integer(outcome.responses()));
        out.say(iri, Vocabulary.DCAT + "startDate", Term.date(plan.opens()));
        out.say(iri, Vocabulary.DCAT + "endDate", Term.date(plan.closes()));
        for (var question : outcome.questions()) {
            new QuestionStatements(out, iri, question).tell();
        }
    }
}
