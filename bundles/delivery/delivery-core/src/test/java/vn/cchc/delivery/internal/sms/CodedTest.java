package vn.cchc.delivery.internal.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsmpp.bean.Alphabet;
import org.junit.jupiter.api.Test;

class CodedTest {
    private static int parts(String text) {
        return Coded.of(text).parts((byte) 7).map(all -> all.size()).orElse(1);
    }

    @Test
    void the_cheaper_alphabet_is_taken_when_it_can_say_it() {
        assertThat(Coded.of("Moi ban tra loi: https://x.vn/s#a.B_c-~").alphabet())
                .isEqualTo(Alphabet.ALPHA_DEFAULT);
        assertThat(Coded.of("Mời bạn").alphabet()).isEqualTo(Alphabet.ALPHA_UCS2);
        assertThat(Coded.of("à").octets()).containsExactly(0x7f);
        assertThat(Coded.of("@_€").octets()).containsExactly(0, 0x11, 0x1b, 0x65);
    }

    @Test
    void a_message_is_cut_only_when_it_must_be() {
        assertThat(parts("a".repeat(160))).isEqualTo(1);
        assertThat(parts("a".repeat(161))).isEqualTo(2);
        assertThat(parts("a".repeat(306))).isEqualTo(2);
        assertThat(parts("a".repeat(307))).isEqualTo(3);
        assertThat(parts("ơ".repeat(70))).isEqualTo(1);
        assertThat(parts("ơ".repeat(71))).isEqualTo(2);
        assertThat(parts("ơ".repeat(134))).isEqualTo(2);
        assertThat(parts("ơ".repeat(135))).isEqualTo(3);
        assertThat(parts("€".repeat(80))).isEqualTo(1);
        assertThat(parts("€".repeat(81))).isEqualTo(2);
    }

    @Test
    void no_character_is_cut() {
        var escaped = Coded.of("a".repeat(152) + "€" + "a".repeat(20)).parts((byte) 7).get();
        assertThat(escaped.get(0)).hasSize(6 + 152);
        assertThat(escaped.get(1)).startsWith(5, 0, 3, 7, 2, 2, 0x1b, 0x65);

        var pair = Coded.of("ơ".repeat(66) + "\ud83d\ude00" + "ơ".repeat(20)).parts((byte) 7).get();
        assertThat(pair.get(0)).hasSize(6 + 132);
    }
}
