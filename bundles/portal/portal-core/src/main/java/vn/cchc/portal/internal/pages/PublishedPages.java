package vn.cchc.portal.internal.pages;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.cchc.edition.Editions;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.survey.AnswerSets;
import vn.cchc.web.PageLayout;

/** What the pages of this room share: what is published, and the pages drawn of it so far. */
@Component(service = PublishedPages.class)
public final class PublishedPages {
    private final PublishedIndex published;
    private final RenderedPages rendered;

    @Activate
    public PublishedPages(
            @Reference Results results,
            @Reference Registry registry,
            @Reference Editions editions,
            @Reference Robustness robustness,
            @Reference ScoreSheets sheets,
            @Reference(
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    Optional<AnswerSets> answers,
            @Reference PageLayout layout) {
        this.published =
                new PublishedIndex(results, registry, editions, robustness, sheets, answers);
        this.rendered = new RenderedPages(published, layout);
    }

    PublishedIndex published() {
        return published;
    }

    RenderedPages rendered() {
        return rendered;
    }
}
