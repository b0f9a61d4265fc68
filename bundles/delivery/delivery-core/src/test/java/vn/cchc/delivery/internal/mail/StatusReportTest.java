package vn.cchc.delivery.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.Returned.Channel;

class StatusReportTest {
    @Test
    void each_address_of_a_report_is_told_as_it_was_written_and_as_it_failed() {
        var read =
                StatusReport.read(
                        """
                        Reporting-MTA: dns; mx.example.vn

                        Original-Recipient: rfc822;an@example.vn
                        Final-Recipient: rfc822;an.nguyen@inside.example.vn
                        Action: Failed
                        Status: 5.2.1 (mailbox
                         disabled)

                        Final-Recipient: RFC822; <BINH@example.vn>
                        Action: failed
                        Status: 5.7.26

                        Final-Recipient: x400; c=vn
                        Action: failed

                        Final-Recipient: rfc822; chi@example.vn
                        Action: relayed
                        Status: 2.1.9
                        """);

        assertThat(read)
                .containsExactly(
                        new Returned(Channel.MAIL, "an@example.vn", Reason.TAKES_NOTHING),
                        new Returned(
                                Channel.MAIL, "an.nguyen@inside.example.vn", Reason.TAKES_NOTHING),
                        new Returned(Channel.MAIL, "binh@example.vn", Reason.NOT_WANTED));
    }

    /** It comes from anybody. */
    @Test
    void whatever_comes_is_read_without_a_word() {
        long seed = System.nanoTime();
        System.out.println("StatusReportTest seed " + seed);
        var random = new Random(seed);
        String words = "Final-Recipient: rfc822;\n\r\t :@<>Action: failed Status: 5.1.1\n\n\u0000é";
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                int from = random.nextInt(words.length());
                text.append(words, from, from + random.nextInt(words.length() - from));
            }
            StatusReport.read(text.toString());
        }
    }
}
