package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.cchc.model.Problem;
import vn.cchc.scoring.estimation.LonelyRule;
import vn.cchc.scoring.estimation.SurveyEstimation;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;

/**
 * Estimates and standard errors of all items in all domains from totals by cell. A design effect is
 * not known from totals.
 */
public final class ClusterEstimation {

    private final ClusterSample sample;
    private final ClusterUnits units;

    public ClusterEstimation(ClusterSample sample) {
        this.sample = sample;
        this.units = new ClusterUnits(sample);
    }

    /** What keeps the design from giving standard errors, by stratum; empty when nothing does. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var layout = sample.layout();
        if (layout.size().isPresent()) {
            for (int stratum : units.design().impossibleStrata(units.sizes())) {
                problems.add(
                        SampleFault.IMPOSSIBLE_SIZE.at(
                                Where.stratum(units.stratum(stratum)), layout.size().get()));
            }
        }
        if (layout.lonely() == LonelyRule.FAIL) {
            for (int stratum : units.design().lonelyStrata()) {
                problems.add(SampleFault.LONELY.at(Where.stratum(units.stratum(stratum))));
            }
        }
        if (problems.size() > 1) {
            problems.sort(java.util.Comparator.comparing(Problem::toString));
        }
        return problems;
    }

    /**
     * Nation, then the domains as declared, units in ascending order, items as declared.
     *
     * @param threads at least 1; the figures do not depend on it
     */
    public void figures(int threads, Consumer<SurveyEstimation.Figure> out) throws IOException {
        var domains = domains();
        var figures = new SurveyEstimation.Figure[domains.size()][];
        var next = new AtomicInteger();
        var works = new ArrayList<Workers.Work>();
        for (int thread = 0; thread < threads; thread++) {
            works.add(new Figuring(domains, figures, next));
        }
        Workers.run(works);
        for (var ofDomain : figures) {
            for (var figure : ofDomain) {
                out.accept(figure);
            }
        }
    }

    private List<CellDomain> domains() {
        int[] all = new int[sample.cells()];
        for (int cell = 0; cell < all.length; cell++) {
            all[cell] = cell;
        }
        var domains = new ArrayList<CellDomain>();
        domains.add(new CellDomain(List.of(), List.of(), all));
        for (var level : sample.layout().domains()) {
            domains.addAll(CellDomain.of(level, sample));
        }
        return domains;
    }

    /** One thread that takes domains until none is left; the nation, the longest, is the first. */
    private final class Figuring implements Workers.Work {
        private final List<CellDomain> domains;
        private final SurveyEstimation.Figure[][] figures;
        private final AtomicInteger next;

        Figuring(
                List<CellDomain> domains, SurveyEstimation.Figure[][] figures, AtomicInteger next) {
            this.domains = domains;
            this.figures = figures;
            this.next = next;
        }

        @Override
        public void run() {
            var items = sample.layout().items();
            for (int at = next.getAndIncrement();
                    at < figures.length;
                    at = next.getAndIncrement()) {
                var domain = domains.get(at);
                var totals = new DomainTotals(sample, units, domain.cells());
                var ofDomain = new SurveyEstimation.Figure[items.size()];
                for (int item = 0; item < ofDomain.length; item++) {
                    ofDomain[item] = totals.figure(domain.level(), domain.unit(), items.get(item));
                }
                figures[at] = ofDomain;
            }
        }
    }
}
