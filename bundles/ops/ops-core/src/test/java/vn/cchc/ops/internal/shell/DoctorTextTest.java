package vn.cchc.ops.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.ops.internal.doctor.Fact;
import vn.cchc.ops.internal.health.Finding;
import vn.cchc.ops.internal.health.Finding.Status;

class DoctorTextTest {
    private static final DoctorText TEXT =
            new DoctorText(
                    List.of(
                            new Finding("Bundles", Status.OK, "187 bundles are active.", ""),
                            new Finding(
                                    "Services",
                                    Status.CRITICAL,
                                    "vn.cchc.scoring.Results is missing: StoredResults waits for"
                                            + " org.apache.aries.jpa.template.JpaTemplate"
                                            + " (osgi.unit.name=scoring).",
                                    "Bring the last one named.")),
                    List.of(new Fact("Product", "CCHC 0.1.0"), new Fact("Years", "2 on offer")));

    @Test
    void every_check_has_a_line_and_every_fault_its_remedy() {
        assertThat(TEXT.table())
                .isEqualTo(
                        """
                        Check     Status    What
                        Bundles   OK        187 bundles are active.
                        Services  CRITICAL  vn.cchc.scoring.Results is missing: StoredResults waits for
                                            org.apache.aries.jpa.template.JpaTemplate (osgi.unit.name=scoring).
                                            Remedy: Bring the last one named.

                        This server
                        Product      CCHC 0.1.0
                        Years        2 on offer
                        """);
        assertThat(TEXT.table().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void only_what_is_critical_makes_the_command_fail() {
        assertThat(TEXT.critical()).isEqualTo(1);
        var warned =
                new DoctorText(
                        List.of(new Finding("Disk", Status.WARN, "430 MB.", "Free some.")),
                        List.of());
        assertThat(warned.critical()).isZero();
    }

    @Test
    void json_has_all_of_it() throws Exception {
        var json = new ObjectMapper().readTree(TEXT.json());
        assertThat(json.at("/status").asText()).isEqualTo("CRITICAL");
        assertThat(json.at("/checks/1/remedy").asText()).isEqualTo("Bring the last one named.");
        assertThat(json.at("/facts/0/value").asText()).isEqualTo("CCHC 0.1.0");
    }
}
