package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.internal.text.Placed;

/** The group {@code estimation} of {@code sampling.yaml}: each part where it could be read. */
record DesignFile(
        List<Placed<String>> strata,
        List<Placed<String>> stages,
        Optional<Placed<String>> weight,
        Optional<SamplingDesign.SingleUnit> singleUnit,
        Optional<BigDecimal> confidence,
        Optional<Integer> replications,
        Optional<Integer> seed,
        Optional<String> source) {

    /** To be called when nothing is wrong. */
    SamplingDesign design() {
        return new SamplingDesign(
                strata.stream().map(Placed::value).toList(),
                stages.stream().map(Placed::value).toList(),
                weight.map(Placed::value),
                singleUnit.orElseThrow(),
                confidence.orElseThrow(),
                replications.orElseThrow(),
                seed.orElseThrow(),
                source.orElseThrow());
    }
}
