package vn.cchc.archive.search.internal.text;

import java.util.HashSet;
import java.util.Set;

/** Which folded words can be syllables of Vietnamese. What cannot was probably read badly. */
final class Syllables {
    private static final String FIRST =
            " b c ch d g gh gi h k kh l m n ng ngh nh ph r s t th tr v x";
    private static final String REST =
            "a ac ach ai am an ang anh ao ap at au ay"
                    + " e ec em en eng eo ep et eu ech enh"
                    + " i ia ic ich iem ien ieng iep iet ieu im in inh ip it iu iec"
                    + " o oc oi om on ong op ot"
                    + " oa oac oach oai oan oang oanh oat oay oe oen oet oeo ooc oong"
                    + " u ua uan uang uat uay uc ue uech uenh ui um un ung uoc uoi uom uon uong uop"
                    + " uot uou uu up ut uy uya uych uyen uyet uynh uyt uyu uo"
                    + " y yem yen yet yeu yeng";
    private static final String REST_OF_Q =
            "ua uac uach uai uan uang uanh uao uat uau uay ue uen ueo uet uen ui uit uoc uot uy"
                    + " uyen uyet uynh uyt uych ueu uang uat uan";

    private static final Set<String> ALL = all();

    private Syllables() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        for (String first : FIRST.split(" ", -1)) {
            for (String rest : REST.split(" ")) {
                all.add(first + rest);
            }
        }
        for (String rest : REST_OF_Q.split(" ")) {
            all.add("q" + rest);
        }
        return Set.copyOf(all);
    }
}
