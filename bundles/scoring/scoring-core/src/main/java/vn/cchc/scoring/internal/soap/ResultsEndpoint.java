package vn.cchc.scoring.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.jws.WebService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Answers the SOAP service from the published results. */
@Component(service = ResultsEndpoint.class, property = "cchc.web.soap=/soap/results")
@WebService(
        serviceName = "ResultsService",
        portName = "ResultsPort",
        targetNamespace = PublishedResults.NAMESPACE,
        endpointInterface = "vn.cchc.scoring.internal.soap.PublishedResults")
@PermitAll
public class ResultsEndpoint implements PublishedResults {
    private final Results results;
    private final UnitNames names;

    @Activate
    public ResultsEndpoint(@Reference Results results, @Reference Registry registry) {
        this.results = results;
        this.names = new UnitNames(registry);
    }

    @Override
    public PublishedResult getPublishedResult(String index, String year) {
        var result = published(index, year);
        return new PublishedResult(
                result.summary(),
                result.precision(),
                result.criteria().stream().map(CriterionBean::new).toList(),
                figures(result, Selection.of(null, UnitRef.NATION_CODE)));
    }

    @Override
    public List<FigureBean> getFigures(String index, String year, String criterion, String unit) {
        return figures(published(index, year), Selection.of(criterion, unit));
    }

    private List<FigureBean> figures(Result result, Selection selection) {
        selection.check(result);
        return selection.of(Disclosure.toThePublic(result)).stream()
                .map(figure -> new FigureBean(figure, names.of(figure.unit())))
                .toList();
    }

    private Result published(String index, String year) {
        given(index, year);
        try {
            var edition = new EditionId(index, year);
            return results.published(edition).orElseThrow(() -> unpublished(edition.toString()));
        } catch (IllegalArgumentException e) {
            throw unpublished(index + "/" + year);
        }
    }

    /** Clients do not always keep to the WSDL. */
    private static void given(String index, String year) {
        var problems = new ArrayList<Problem>();
        if (index == null || index.isBlank()) {
            problems.add(missing("index", "sipas"));
        }
        if (year == null || year.isBlank()) {
            problems.add(missing("year", "2024"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private static Problem missing(String element, String example) {
        return AskedFault.MISSING.at(element, element, NAMESPACE, example);
    }

    private static Refusal unpublished(String edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition));
    }
}
