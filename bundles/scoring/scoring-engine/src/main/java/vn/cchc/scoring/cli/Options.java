package vn.cchc.scoring.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.scoring.faults.CallFault;

/** The words behind the command. */
record Options(String command, Map<String, String> values, List<Problem> problems) {
    private static final String INTERVALS = "--intervals";
    private static final Map<String, List<String>> REQUIRED =
            Map.of(
                    "estimate", List.of("--design", "--answers", "--out"),
                    "freeze", List.of("--answers", "--out"));
    private static final Map<String, List<String>> ALLOWED =
            Map.of(
                    "estimate", List.of("--threads"),
                    "freeze", List.of("--design", "--threads", "--edition"));

    static Options of(List<String> arguments) {
        var problems = new ArrayList<Problem>();
        String command = arguments.get(0);
        if (!REQUIRED.containsKey(command)) {
            problems.add(CallFault.COMMAND.at(line(), command));
            return new Options(command, Map.of(), problems);
        }
        var values = new HashMap<String, String>();
        var words = new ArrayList<>(arguments);
        if (command.equals("estimate") && words.remove(INTERVALS)) { // has no value
            values.put(INTERVALS, "");
        }
        read(command, words, values, problems);
        for (String name : REQUIRED.get(command)) {
            if (!values.containsKey(name) && !words.contains(name)) {
                problems.add(CallFault.MISSING.at(line(), name));
            }
        }
        var options = new Options(command, values, problems);
        options.examine();
        return options;
    }

    private static void read(
            String command,
            List<String> words,
            Map<String, String> values,
            List<Problem> problems) {
        for (int i = 1; i < words.size(); i += 2) {
            String name = words.get(i);
            boolean known =
                    REQUIRED.get(command).contains(name) || ALLOWED.get(command).contains(name);
            if (!known) {
                problems.add(CallFault.OPTION.at(line(), command, name));
            } else if (i + 1 == words.size()) {
                problems.add(CallFault.VALUE.at(line(), name));
            } else {
                values.put(name, words.get(i + 1));
            }
        }
    }

    private static LanguageText line() {
        return new LanguageText("dòng lệnh", "command line");
    }

    private void examine() {
        String threads = values.get("--threads");
        if (threads != null && !isCount(threads)) {
            problems.add(CallFault.THREADS.at(line()));
        }
        String edition = values.get("--edition");
        if (edition != null) {
            examine(edition);
        }
    }

    /** 1 to 999, without a zero ahead. */
    private static boolean isCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 3 && text.charAt(0) != '0';
    }

    private void examine(String edition) {
        try {
            EditionId.parse(edition);
        } catch (IllegalArgumentException e) {
            problems.add(CallFault.EDITION.at(line(), edition));
        }
    }

    Path answers() {
        return Path.of(values.get("--answers"));
    }

    Optional<Path> design() {
        String design = values.get("--design");
        return design == null ? Optional.empty() : Optional.of(Path.of(design));
    }

    Path out() {
        return Path.of(values.get("--out"));
    }

    /** One for each processor unless told. */
    int threads() {
        String threads = values.get("--threads");
        return threads == null
                ? Runtime.getRuntime().availableProcessors()
                : Integer.parseInt(threads);
    }

    /** Whether limits are wanted beside the standard errors. */
    boolean intervals() {
        return values.containsKey(INTERVALS);
    }

    /** What the frozen file says it belongs to. */
    EditionId edition() {
        return EditionId.parse(values.getOrDefault("--edition", "survey/0000"));
    }
}
