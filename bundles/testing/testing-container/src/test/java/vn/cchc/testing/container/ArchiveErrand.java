package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import vn.cchc.testing.container.SentDocument.Step;

/**
 * One file on its way to a document, and what is then done with it. Whenever the server goes away,
 * the errand throws; {@link #run} goes on where it was.
 */
final class ArchiveErrand {
    private static final int MOST_PIECES = 5;

    private final ArchiveOffice office;
    private final ArchivePeople people;
    private final ArchiveLedger ledger;
    private final SentFile file;
    private final boolean inPieces;
    private final Step goal;
    private final int piece;
    private final String key = UUID.randomUUID().toString();
    private SentDocument document;
    private String upload;
    private int acknowledgedBytes;
    private int sentBytes;
    private boolean handingIn;
    private boolean confirmed;

    ArchiveErrand(ArchiveOffice office, ArchivePeople people, ArchiveLedger ledger, Random random) {
        this.office = office;
        this.people = people;
        this.ledger = ledger;
        file = SentFile.of(random);
        inPieces = random.nextBoolean();
        piece = 1 + file.size() / (1 + random.nextInt(MOST_PIECES));
        goal = Step.values()[random.nextInt(Step.values().length)];
    }

    void run() {
        if (document == null) {
            document = new SentDocument(handIn(), file);
            ledger.add(document);
        }
        if (!confirmed) {
            assertThat(handIn()).as("Handed in again").isEqualTo(document.id());
            confirmed = true;
        }
        settleDoubt();
        while (document.acknowledged() != goal) {
            take(document.acknowledged().next());
        }
    }

    /** The same key or the same upload again gives the same document. */
    private String handIn() {
        if (handingIn) {
            ledger.repeat();
        } else if (inPieces) {
            sendPieces();
        }
        handingIn = true;
        var kept = act(inPieces ? this::fromUpload : this::submit, 201);
        handingIn = false;
        return ArchiveOffice.json(kept).path("id").asText();
    }

    private HttpResponse<String> submit() {
        return office.submit(file.name(), file.bytes(), key, people.sender());
    }

    private HttpResponse<String> fromUpload() {
        String id = upload.substring(upload.lastIndexOf('/') + 1);
        return office.post("documents/from-upload/" + id, people.sender());
    }

    private void sendPieces() {
        if (upload == null) {
            begin();
        } else if (acknowledgedBytes < file.size()) {
            goOn();
        }
        while (acknowledgedBytes < file.size()) {
            sendPiece();
        }
    }

    private void begin() {
        var begun = act(() -> office.begun(file.name(), file.size(), people.sender()), 201);
        upload = begun.headers().firstValue("Location").orElseThrow();
    }

    /** What was acknowledged is there; of what was not, perhaps a part. */
    private void goOn() {
        var asked = answer(() -> office.asked(upload, people.sender()), 200);
        int offset = Integer.parseInt(asked.headers().firstValue("Upload-Offset").orElseThrow());
        assertThat(offset).as("offset of " + upload).isBetween(acknowledgedBytes, sentBytes);
        acknowledgedBytes = offset;
        ledger.resume();
    }

    private void sendPiece() {
        int from = acknowledgedBytes;
        int to = Math.min(from + piece, file.size());
        sentBytes = to;
        byte[] bytes = Arrays.copyOfRange(file.bytes(), from, to);
        act(() -> office.piece(upload, from, bytes, people.sender()), 204);
        acknowledgedBytes = to;
    }

    /** Who asked for something and heard nothing looks first. */
    private void settleDoubt() {
        if (document.inDoubt()) {
            ledger.repeat();
            var seen = Step.of(seen());
            assertThat(document.maybe(seen)).as(document + ", seen " + seen).isTrue();
            document.acknowledge(seen);
            document.asking(seen);
        }
    }

    private JsonNode seen() {
        return ArchiveOffice.json(
                answer(() -> office.get("documents/" + document.id(), people.sender()), 200));
    }

    private void take(Step step) {
        document.asking(step);
        ledger.touch(document);
        act(() -> request(step), 200);
        document.acknowledge(step);
        ledger.touch(document);
    }

    private HttpResponse<String> request(Step step) {
        String path = "documents/" + document.id();
        return switch (step) {
            case SUBMITTED -> throw new IllegalArgumentException();
            case DESCRIBED ->
                    office.describe(
                            document.id(),
                            "{\"title\":\"Báo cáo " + file.word() + "\"}",
                            people.sender());
            case PUBLISHED -> office.post(path + "/publication", people.publisher());
            case DELETION_ASKED -> office.post(path + "/deletion?reason=trung", people.publisher());
            case DELETED -> office.post(path + "/deletion/agreement", people.other());
        };
    }

    private HttpResponse<String> act(Supplier<HttpResponse<String>> request, int expected) {
        var answer = answer(request, expected);
        ledger.acknowledge();
        return answer;
    }

    /** Asks again while the server has no place for one more who signs in. */
    private HttpResponse<String> answer(Supplier<HttpResponse<String>> request, int expected) {
        ledger.begin();
        var answer = request.get();
        while (answer.statusCode() == 503) {
            answer = request.get();
        }
        assertThat(answer.statusCode())
                .as("%s: %s %s", file.name(), answer.request().uri(), answer.body())
                .isEqualTo(expected);
        return answer;
    }
}
