package vn.cchc.figures.internal.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.testing.access.Call;
import vn.cchc.testing.access.Message;

/** Somebody's call about a value. */
record Question(WholeFigures room, Message message) {
    private static final Message.Soap SOAP =
            new Message.Soap(
                    "/soap/figures",
                    "https://cchc.vn/soap/figures/1",
                    Map.of("FIG-401", "absent", "FIG-406", "conflict", "FIG-408", "conflict"));

    private static final String HEADING = "indicator,agency,time,value,correction_reason\n";
    private static final String DEFINED =
            "code,valid_from,name_vi,name_en,unit,definition_vi,definition_en,frequency,agencies,"
                    + "source_vi,source_en,field,decimals,bridging,status\n"
                    + "FILES_KEPT,2021-01-01,Số hồ sơ,Files,count,Số hồ sơ.,Files.,year,province,"
                    + "Nguồn,Source,institutions,0,sum,illustrative\n";

    /**
     * What came back.
     *
     * @param text of a workbook: that of all its parts
     */
    record Answer(int status, String text) {}

    static Question of(WholeFigures room, Call call, Sample sample) {
        var words = new HashMap<>(sample.words());
        String own = row(sample, FiguresRoom.HA_NOI.path());
        words.put("rows", HEADING + own);
        words.put("mixed-rows", HEADING + own + row(sample, FiguresRoom.TUYEN_QUANG.path()));
        words.put("catalogue", DEFINED);
        return new Question(room, new Message(call, words, SOAP));
    }

    private static String row(Sample sample, String agency) {
        return "%s,%s,%s,95,nhầm\n"
                .formatted(sample.state().indicator(), agency, sample.state().time());
    }

    boolean onlyReads() {
        return message.call().method().equals("GET");
    }

    Answer by(Asker asker) throws Exception {
        var request = room.to(message.address(), asker.person());
        var answer = room.send(message.on(request));
        return new Answer(answer.statusCode(), text(answer.body()));
    }

    private static String text(byte[] body) throws IOException {
        boolean workbook = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        return workbook ? parts(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static String parts(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("answer", ".xlsx"), workbook);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(part).readAllBytes();
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    /** What became of it, in the words of the table. */
    String outcome(Answer answer) {
        return message.outcome(answer.status(), answer.text());
    }
}
