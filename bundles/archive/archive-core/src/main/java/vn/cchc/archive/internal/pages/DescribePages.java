package vn.cchc.archive.internal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.archive.Archive;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.describing.Kinds;
import vn.cchc.archive.internal.describing.Proposals;
import vn.cchc.archive.internal.pages.DescribePage.Choice;
import vn.cchc.archive.internal.pages.DescribePage.Input;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.Proposal;
import vn.cchc.archive.legal.Reading;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.ReformField;
import vn.cchc.web.PageLanguage;

/** Puts a description and what the text proposes into a form. */
final class DescribePages {
    private static final Map<Confidence, LanguageText> SURE =
            Map.of(
                    Confidence.CLEAR, new LanguageText("đọc rõ", "read clearly"),
                    Confidence.LIKELY, new LanguageText("có thể đúng", "likely"),
                    Confidence.UNSURE,
                            new LanguageText("chưa chắc, cần kiểm tra", "unsure, check it"));

    private final Archive archive;
    private final ConcernedUnits units;
    private final Proposals proposals = new Proposals();

    DescribePages(Archive archive, ConcernedUnits units) {
        this.archive = archive;
        this.units = units;
    }

    DescribePage page(
            Document document, Description says, List<Problem> problems, PageLanguage in) {
        Reading read = proposals.read(archive.text(document, document.newest()));
        boolean open = document.described().isEmpty();
        List<Input> inputs = inputs(says, open ? Optional.of(read) : Optional.empty(), in);
        int proposed = (int) inputs.stream().filter(input -> input.hint().isPresent()).count();
        var state = FileState.of(document, proposed);
        return new DescribePage(
                in,
                document.id(),
                in.say("Mô tả văn bản", "Describe the document"),
                state == FileState.WAITING,
                in.say(state.words()),
                document.published().isPresent(),
                inputs,
                kinds(says, in),
                fields(says, in),
                units.choices(document, says.concerned(), in),
                relations(says),
                problems.stream().map(problem -> problem.in(in.locale())).toList());
    }

    private List<Input> inputs(Description says, Optional<Reading> read, PageLanguage in) {
        var inputs = new ArrayList<Input>();
        inputs.add(
                new Input(
                        "title",
                        in.say("Trích yếu", "Title"),
                        "area",
                        says.title(),
                        true,
                        hint(read.flatMap(Reading::title), in)));
        inputs.add(
                new Input(
                        "number",
                        in.say("Số, ký hiệu", "Number and symbol"),
                        "text",
                        says.number(),
                        false,
                        hint(read.flatMap(Reading::number), in)));
        inputs.add(
                new Input(
                        "issuer",
                        in.say("Cơ quan ban hành", "Issued by"),
                        "text",
                        says.issuer(),
                        false,
                        hint(read.flatMap(Reading::issuer), in)));
        inputs.add(
                new Input(
                        "signer",
                        in.say("Người ký", "Signed by"),
                        "text",
                        says.signer(),
                        false,
                        hint(read.flatMap(Reading::signer), in)));
        inputs.add(
                day(
                        "issued",
                        in.say("Ngày ban hành", "Issued on"),
                        says.issued(),
                        hint(read.flatMap(Reading::issued), in)));
        inputs.add(
                day(
                        "inForce",
                        in.say("Có hiệu lực từ", "In force from"),
                        says.inForce(),
                        hint(read.flatMap(Reading::inForce), in)));
        inputs.add(
                day(
                        "expires",
                        in.say("Hết hiệu lực ngày", "Until"),
                        says.expires(),
                        Optional.empty()));
        return inputs;
    }

    private static Input day(
            String name, String label, Optional<LocalDate> day, Optional<String> hint) {
        return new Input(name, label, "date", day.map(LocalDate::toString).orElse(""), false, hint);
    }

    private static Optional<String> hint(
            Optional<? extends Proposal<?>> proposal, PageLanguage in) {
        return proposal.map(
                read ->
                        in.say("Trong văn bản: ", "In the text: ")
                                + "“"
                                + read.characters().replaceAll("\\s+", " ").strip()
                                + "” – "
                                + in.say(SURE.get(read.confidence())));
    }

    private static List<Choice> kinds(Description says, PageLanguage in) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", in.say("(chưa rõ)", "(not known)"), says.kind().isEmpty()));
        Arrays.stream(DocumentKind.values())
                .map(
                        kind ->
                                new Choice(
                                        kind.code(),
                                        in.say(Kinds.title(kind.code())),
                                        kind.code().equals(says.kind())))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> fields(Description says, PageLanguage in) {
        return Arrays.stream(ReformField.values())
                .map(
                        field ->
                                new Choice(
                                        field.word(),
                                        in.say(field.label()),
                                        says.fields().contains(field)))
                .toList();
    }

    /** One a line: the relation in its word, then the number. */
    private static String relations(Description says) {
        return says.relations().stream()
                .map(relation -> word(relation.kind()) + " " + relation.number())
                .collect(Collectors.joining("\n"));
    }

    static String word(Relation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
