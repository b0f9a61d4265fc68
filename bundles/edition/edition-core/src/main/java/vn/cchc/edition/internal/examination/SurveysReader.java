package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Survey;
import vn.cchc.edition.Surveys;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.SurveysFault;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Reads {@code surveys.yaml}. */
final class SurveysReader {
    static final List<String> RESPONDENTS = Words.of(Survey.Respondents.class);

    /** What a year of surveys must say of its results; there is nothing else it could say. */
    static final String NO_INDEX = "no-index";

    private final FieldReader fields;
    private final List<Placed<String>> instruments;
    private final Problems problems;

    /**
     * @param instruments those that edition.yaml names
     */
    SurveysReader(FieldReader fields, List<Placed<String>> instruments, Problems problems) {
        this.fields = fields;
        this.instruments = instruments;
        this.problems = problems;
    }

    /** The surveys, whole when nothing was told. */
    Surveys read() {
        fields.word("results", List.of(NO_INDEX));
        var told = new LinkedHashSet<String>();
        var surveys = new ArrayList<Survey>();
        List<FieldReader> entries = entries();
        for (var group : entries) {
            survey(group, told).ifPresent(surveys::add);
        }
        fields.refuseOthers();
        if (!entries.isEmpty()) {
            requireAll(told);
        }
        return new Surveys(surveys);
    }

    private List<FieldReader> entries() {
        int before = problems.count();
        List<FieldReader> groups = fields.groups("surveys");
        if (groups.isEmpty() && fields.has("surveys") && problems.count() == before) {
            problems.add(TextFault.EMPTY_LIST, fields.whereIs("surveys"), "surveys");
        }
        return groups;
    }

    private Optional<Survey> survey(FieldReader group, Set<String> told) {
        Optional<Placed<String>> instrument = group.text("instrument");
        instrument.ifPresent(name -> examine(name, told));
        List<Survey.Respondents> asked = asked(group);
        Optional<LanguageText> title = group.languages("title");
        Optional<LanguageText> purpose = group.languages("purpose");
        Optional<Placed<String>> source = group.text("source");
        group.refuseOthers();
        return instrument.isPresent()
                        && title.isPresent()
                        && purpose.isPresent()
                        && source.isPresent()
                ? Optional.of(
                        new Survey(
                                instrument.get().value(),
                                asked,
                                title.get(),
                                purpose.get(),
                                source.get().value()))
                : Optional.empty();
    }

    private static List<Survey.Respondents> asked(FieldReader group) {
        return group.words("asked", RESPONDENTS).stream()
                .flatMap(w -> Words.constant(Survey.Respondents.class, w.value()).stream())
                .toList();
    }

    private void examine(Placed<String> name, Set<String> told) {
        List<String> names = instruments.stream().map(Placed::value).toList();
        if (!told.add(name.value())) {
            problems.add(SurveysFault.TWICE, name.where(), name.value());
        } else if (!names.contains(name.value())) {
            var nearest = new Nearest(names);
            problems.add(
                    SurveysFault.NO_INSTRUMENT,
                    name.where(),
                    name.value(),
                    nearest.hint(name.value()));
            nearest.to(name.value()).ifPresent(told::add);
        }
    }

    private void requireAll(Set<String> told) {
        instruments.stream()
                .filter(instrument -> !told.contains(instrument.value()))
                .forEach(i -> problems.add(SurveysFault.NO_SURVEY, i.where(), i.value()));
    }
}
