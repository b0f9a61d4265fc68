package vn.cchc.edition.internal.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.edition.Edition.Status;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Plan;
import vn.cchc.edition.internal.examination.EditionFile.Kind;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.PlanFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/** Reads {@code edition.yaml}. */
final class EditionFileReader {
    /** The format of year bundles this product reads. */
    static final String FORMAT = "1";

    /** What a year must have whose index is computed from answers. */
    private static final List<String> OF_ANSWERS = List.of("instruments", "sampling", "fieldwork");

    static final List<String> STATUS_WORDS = List.of("official", "illustrative");

    private final FieldReader fields;
    private final Provinces provinces;
    private final Problems problems;

    EditionFileReader(FieldReader fields, Provinces provinces, Problems problems) {
        this.fields = fields;
        this.provinces = provinces;
        this.problems = problems;
    }

    /**
     * Empty when the file is of another format: then nothing else in it can be judged. To be
     * followed by {@link #close}.
     */
    Optional<EditionFile> read() {
        Optional<Placed<String>> format = fields.text("format");
        if (format.isPresent() && !format.get().value().equals(FORMAT)) {
            Placed<String> written = format.get();
            problems.add(EditionFault.FORMAT, written.where(), written.value(), FORMAT);
            return Optional.empty();
        }
        Optional<Placed<EditionId>> id = id();
        Optional<Placed<String>> status = fields.word("status", STATUS_WORDS);
        return Optional.of(
                new EditionFile(
                        id,
                        fields.languages("title"),
                        status.map(s -> Status.valueOf(s.value().toUpperCase(Locale.ROOT))),
                        reason(status),
                        legalAct(id),
                        registry(),
                        kind(),
                        planned() ? fields.text("plan") : fields.optionalText("plan"),
                        planned() ? Optional.empty() : fields.optionalText("surveys"),
                        ofIndex(() -> fields.text("methodology")),
                        instruments(),
                        ofIndex(() -> fields.optionalText("sampling")),
                        ofIndex(() -> fields.optionalText("fieldwork")),
                        ofIndex(() -> fields.text("published")),
                        fields.texts("sources").stream().map(Placed::value).toList()));
    }

    /** A plan names its file, or is at least called so. */
    private boolean planned() {
        return fields.has("plan") || fields.says("index", Plan.INDEX);
    }

    /** Surveys are called as they like, so only the field tells them. */
    private Kind kind() {
        if (planned()) {
            return Kind.PLAN;
        }
        return fields.has("surveys") ? Kind.SURVEYS : Kind.INDEX;
    }

    private List<Placed<String>> instruments() {
        return switch (kind()) {
            case PLAN -> List.of();
            case SURVEYS -> fields.texts("instruments");
            case INDEX -> fields.optionalTexts("instruments");
        };
    }

    /** A field of an index; in another year nobody asks for it, so it is told as unknown. */
    private Optional<Placed<String>> ofIndex(Supplier<Optional<Placed<String>>> field) {
        return kind() == Kind.INDEX ? field.get() : Optional.empty();
    }

    /**
     * Tells missing fields, and fields that nobody asked for.
     *
     * @param asks the index is computed from answers
     */
    void close(boolean asks) {
        if (asks) {
            OF_ANSWERS.forEach(fields::require);
        }
        fields.refuseOthers();
    }

    private Optional<Placed<EditionId>> id() {
        Optional<Placed<String>> index =
                matching("index", "[a-z][a-z0-9-]{0,39}", EditionFault.INDEX);
        Optional<Placed<String>> year = matching("year", "[0-9]{4}", EditionFault.YEAR);
        index.filter(i -> planned() && !i.value().equals(Plan.INDEX))
                .ifPresent(i -> problems.add(PlanFault.INDEX, i.where(), i.value()));
        return index.isPresent() && year.isPresent()
                ? Optional.of(
                        new Placed<>(
                                new EditionId(index.get().value(), year.get().value()),
                                year.get().where()))
                : Optional.empty();
    }

    private Optional<Period> registry() {
        Optional<Placed<String>> text = matching("registry", "[0-9]{4}", EditionFault.REGISTRY);
        text.filter(t -> provinces.of(new Period(t.value())).isEmpty())
                .ifPresent(t -> problems.add(EditionFault.NO_PERIOD, t.where(), t.value()));
        return text.map(t -> new Period(t.value()));
    }

    private Optional<Placed<String>> matching(String name, String pattern, EditionFault fault) {
        Optional<Placed<String>> text = fields.text(name);
        text.filter(t -> !t.value().matches(pattern))
                .ifPresent(t -> problems.add(fault, t.where(), t.value()));
        return text.filter(t -> t.value().matches(pattern));
    }

    private Optional<LanguageText> reason(Optional<Placed<String>> status) {
        String field = "status-reason";
        boolean illustrative = status.filter(s -> s.value().equals("illustrative")).isPresent();
        if (illustrative && !fields.has(field)) {
            problems.add(EditionFault.NO_REASON, status.get().where());
        }
        if (status.isPresent() && !illustrative && fields.has(field)) {
            problems.add(EditionFault.REASON, status.get().where());
        }
        return fields.optionalLanguages(field);
    }

    private Optional<LegalAct> legalAct(Optional<Placed<EditionId>> id) {
        Optional<FieldReader> group = fields.group("legal-act");
        Optional<LegalAct> act = group.flatMap(g -> legalAct(g, id));
        group.ifPresent(FieldReader::refuseOthers);
        return act;
    }

    private Optional<LegalAct> legalAct(FieldReader group, Optional<Placed<EditionId>> id) {
        Optional<Placed<String>> number = group.text("number");
        Optional<Placed<LocalDate>> date = group.date("date");
        Optional<LanguageText> title = group.languages("title");
        date.ifPresent(d -> id.ifPresent(i -> examineDate(d, i.value())));
        return number.isPresent() && date.isPresent() && title.isPresent()
                ? Optional.of(new LegalAct(number.get().value(), date.get().value(), title.get()))
                : Optional.empty();
    }

    private void examineDate(Placed<LocalDate> date, EditionId id) {
        if (date.value().getYear() > Integer.parseInt(id.year())) {
            problems.add(EditionFault.FUTURE_ACT, date.where(), date.value(), id.year());
        }
    }
}
