package vn.cchc.invitation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.invitation.internal.faults.BallotFault;
import vn.cchc.invitation.internal.faults.ContactFault;
import vn.cchc.invitation.internal.faults.LetterFault;
import vn.cchc.invitation.internal.faults.RollFault;
import vn.cchc.model.FaultKind;
import vn.cchc.sheets.table.TableFault;
import vn.cchc.testing.FaultCatalogue;

class FaultsTest {
    @Test
    void every_fault_is_told_in_both_languages() {
        var all = new ArrayList<FaultKind>();
        List.of(TableFault.values()).forEach(fault -> all.add(fault.in("INV")));
        all.addAll(List.of(ContactFault.values()));
        all.addAll(List.of(BallotFault.values()));
        all.addAll(List.of(RollFault.values()));
        all.addAll(List.of(LetterFault.values()));

        assertThat(FaultCatalogue.flaws(all)).isEmpty();
        assertThat(all).extracting(FaultKind::code).doesNotHaveDuplicates();
    }
}
