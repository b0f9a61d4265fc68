package vn.cchc.testing.container;

import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/** Years in the distribution as shipped: Derby. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class YearLifecycleOnDerbyIT extends YearLifecycle {

    @Configuration
    public static Option[] distribution() {
        return RealDistribution.options();
    }
}
