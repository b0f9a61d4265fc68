package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.scoring.estimation.SurveyEstimation;
import vn.cchc.scoring.totals.ClusterEstimation;
import vn.cchc.scoring.totals.ClusterSample;
import vn.cchc.scoring.totals.CsvTable;
import vn.cchc.scoring.totals.Layout;

/** Reads design and answers, writes estimates. */
record EstimateCommand(Options options, PrintStream told) {

    /** Empty when the file was written. */
    List<Problem> run() throws IOException {
        var design = DesignFile.read(options.design().get());
        if (design.value().isEmpty()) {
            return design.problems();
        }
        var estimation = design.value().get();
        return inTotals(estimation) ? fromTotals(estimation) : fromRows(estimation);
    }

    /** Totals by cluster are enough for one stage of clusters with weights. */
    private static boolean inTotals(SurveyEstimation estimation) {
        var stages = estimation.design().stages();
        return estimation.design().weight().isPresent()
                && stages.size() == 1
                && !stages.get(0).units().isEmpty();
    }

    private List<Problem> fromTotals(SurveyEstimation estimation) throws IOException {
        var sample = ClusterSample.of(layout(estimation), options.answers(), options.threads());
        if (sample.value().isEmpty()) {
            return sample.problems();
        }
        var figures = new ClusterEstimation(sample.value().get());
        if (!figures.problems().isEmpty()) {
            return figures.problems();
        }
        write(new TotalsFigures(figures, options.threads()));
        return List.of();
    }

    /** Classes, not lambdas: a program that runs for half a second feels each of them. */
    private record TotalsFigures(ClusterEstimation figures, int threads) implements Content {
        @Override
        public void writeTo(EstimatesFile file) throws IOException {
            figures.figures(threads, file);
        }
    }

    private static Layout layout(SurveyEstimation estimation) {
        var design = estimation.design();
        var stage = design.stages().get(0);
        return new Layout(
                design.weight().orElseThrow(),
                design.strata(),
                stage.units(),
                stage.size(),
                estimation.valid(),
                estimation.satisfied(),
                estimation.items(),
                estimation.domains(),
                design.lonely(),
                design.lonelyInDomain());
    }

    private List<Problem> fromRows(SurveyEstimation estimation) throws IOException {
        var table = CsvTable.of(options.answers(), estimation.columns());
        if (table.value().isEmpty()) {
            return table.problems();
        }
        var figures = estimation.of(table.value().get());
        if (figures.value().isEmpty()) {
            return figures.problems();
        }
        write(file -> figures.value().get().forEach(file));
        return List.of();
    }

    private interface Content {
        void writeTo(EstimatesFile file) throws IOException;
    }

    private void write(Content content) throws IOException {
        var part = CommandLine.beside(options.out());
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            var file = new EstimatesFile(writer, options.intervals());
            content.writeTo(file);
            file.flush();
        }
        Files.move(part, options.out(), StandardCopyOption.REPLACE_EXISTING);
        told.println("Written / đã ghi: ".concat(options.out().toString()));
    }
}
