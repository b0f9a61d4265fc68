package vn.cchc.testing.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds English on a Vietnamese page. */
final class Words {
    /** Common in English pages, and no Vietnamese syllable without marks is spelled so. */
    private static final Set<String> ENGLISH =
            Set.of(
                    ("the of and is are was by with from for this that which what not yes only all"
                                    + " rank ranks ranking rankings province provinces country nation"
                                    + " national figure figures value values score scores index survey"
                                    + " answer answers question form forms sample result results"
                                    + " published computed downloads download data get open close home"
                                    + " page pages back next skip content search language english"
                                    + " below above missing illustrative provisional year years edition"
                                    + " rules source error found sorry try again name date number total"
                                    + " query format example examples properties property label"
                                    + " type types mentioned method description")
                            .split(" "));

    private static final String VISIBLE =
            """
            () => {
              const words = [];
              const foreign = node => node.closest('[lang]:not([lang="vi"]), code, pre, textarea, option, script, noscript, style, .page-text');
              const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const node = walk.currentNode;
                if (node.parentElement && !foreign(node.parentElement)) words.push(node.data);
              }
              for (const element of document.querySelectorAll('[title],[aria-label],[alt],[placeholder]'))
                if (!foreign(element))
                  for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
                    words.push(element.getAttribute(name) || '');
              return words.filter(text => text.trim() !== '');
            }
            """;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Words() {}

    /**
     * English words in what a reader sees or hears; what is marked as English, code, and the text
     * of a document itself are left out.
     */
    static List<String> english(Page page) {
        return ((List<?>) page.evaluate(VISIBLE))
                .stream()
                        .map(Object::toString)
                        .filter(Words::hasEnglish)
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    /** The index is called so in the Vietnamese decisions, too. */
    private static boolean hasEnglish(String text) {
        String without = text.toLowerCase(Locale.ROOT).replace("par index", "");
        return BETWEEN.splitAsStream(without).anyMatch(ENGLISH::contains);
    }
}
