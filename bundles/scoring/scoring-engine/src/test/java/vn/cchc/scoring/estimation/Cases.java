package vn.cchc.scoring.estimation;

import java.nio.file.Path;
import java.util.Map;

/** All cases of the oracle on the samples of a folder. */
final class Cases {
    private Cases() {}

    /** Computes everything; gives back the calibrated samples by method, for their weights. */
    static Map<String, Survey> compute(Path folder, Figures figures) {
        Path data = folder.resolve("data");
        var plain = new LinearisationCases(data, figures);
        plain.compute();
        var form = new FormCases(data, figures, plain);
        form.compute();
        new PrecisionCases(data, figures, plain).compute(form.districts);
        var calibration = new CalibrationCases(data, figures, plain);
        calibration.compute();
        new ReplicateCases(data, figures, plain).compute();
        new ComparisonCases(data, figures, plain).compute();
        new ProbabilityCases(data, figures, plain).compute();
        return calibration.fitted;
    }
}
