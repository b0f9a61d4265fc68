package vn.cchc.edition.internal.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;

/**
 * Reads a YAML text into values that know their lines. It takes the plain part of YAML that a
 * person can read aloud: no anchors, no tags, nothing guessed from a word without quotes, no field
 * twice. Works on the parser's events, so a file cannot make it build more than it holds.
 */
public final class YamlReader {
    private static final int DEEPEST = 12;

    private final String file;
    private final Problems problems;

    public YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The fields of the file's only document; empty when it cannot be read, with the problems. */
    public Optional<Yaml.Fields> read(String text) {
        var documents = readAll(text);
        if (documents.size() > 1) {
            problems.add(TextFault.DOCUMENTS, documents.get(1).where());
        }
        return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
    }

    /** The fields of each document in the file; none when one of them cannot be read. */
    public List<Yaml.Fields> readAll(String text) {
        var documents = new ArrayList<Yaml.Fields>();
        try {
            Iterator<Event> events = new Parse(settings(text)).parseString(text).iterator();
            while (events.hasNext()) {
                if (events.next() instanceof DocumentStartEvent) {
                    fields(value(events.next(), events, 0)).ifPresent(documents::add);
                }
            }
            return documents;
        } catch (Unreadable e) {
            problems.add(e.fault, e.where, DEEPEST);
        } catch (MarkedYamlEngineException e) {
            problems.add(TextFault.YAML, where(e.getProblemMark()), e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(TextFault.YAML, file, firstLine(e.getMessage()));
        }
        return List.of();
    }

    private LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Math.max(1, text.length()))
                .build();
    }

    private Optional<Yaml.Fields> fields(Yaml document) {
        if (document instanceof Yaml.Fields fields) {
            return Optional.of(fields);
        }
        problems.add(TextFault.NOT_FIELDS, document.where(), document.kind());
        return Optional.empty();
    }

    private Yaml value(Event event, Iterator<Event> events, int depth) {
        String where = where(event.getStartMark());
        if (depth > DEEPEST) {
            throw new Unreadable(TextFault.DEPTH, where);
        }
        examine(event, where);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(events, where, depth);
            case SequenceStart -> sequence(events, where, depth);
            case Scalar -> scalar((ScalarEvent) event, where);
            default -> new Yaml.Scalar("", where);
        };
    }

    private void examine(Event event, String where) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(TextFault.ANCHOR, where);
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            problems.add(TextFault.TAG, where);
        }
    }

    private Yaml scalar(ScalarEvent event, String where) {
        if (event.isPlain() && !event.getValue().isEmpty()) {
            BareWord.meaning(event.getValue())
                    .ifPresent(
                            meaning ->
                                    problems.add(
                                            TextFault.BARE_VALUE,
                                            where,
                                            event.getValue(),
                                            meaning));
        }
        return new Yaml.Scalar(event.getValue(), where);
    }

    private Yaml sequence(Iterator<Event> events, String where, int depth) {
        var items = new ArrayList<Yaml>();
        for (var event = events.next();
                event.getEventId() != Event.ID.SequenceEnd;
                event = events.next()) {
            items.add(value(event, events, depth + 1));
        }
        return new Yaml.Items(items, where);
    }

    private Yaml mapping(Iterator<Event> events, String where, int depth) {
        var fields = new LinkedHashMap<String, Yaml.Field>();
        for (var event = events.next();
                event.getEventId() != Event.ID.MappingEnd;
                event = events.next()) {
            String place = where(event.getStartMark());
            Optional<String> name = name(event, events, depth, place);
            Yaml value = value(events.next(), events, depth + 1);
            name.ifPresent(n -> put(fields, n, new Yaml.Field(value, place)));
        }
        return new Yaml.Fields(fields, where);
    }

    private Optional<String> name(Event event, Iterator<Event> events, int depth, String where) {
        examine(event, where);
        if (event instanceof ScalarEvent scalar) {
            if (scalar.isPlain()) {
                BareWord.meaning(scalar.getValue())
                        .ifPresent(
                                m -> problems.add(TextFault.BARE_KEY, where, scalar.getValue(), m));
            }
            return Optional.of(scalar.getValue());
        }
        problems.add(TextFault.KEY, where);
        if (event instanceof CollectionStartEvent) {
            value(event, events, depth + 1);
        }
        return Optional.empty();
    }

    private void put(LinkedHashMap<String, Yaml.Field> fields, String name, Yaml.Field field) {
        Yaml.Field first = fields.putIfAbsent(name, field);
        if (first != null) {
            String line = first.where().substring(first.where().lastIndexOf(':') + 1);
            problems.add(TextFault.KEY_TWICE, field.where(), name, line);
        }
    }

    private String where(Optional<Mark> mark) {
        return mark.map(m -> file + ":" + (m.getLine() + 1)).orElse(file);
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }

    /** Stops the reading of a file that is not the plain kind of YAML. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final TextFault fault;
        private final String where;

        Unreadable(TextFault fault, String where) {
            super(where, null, false, false);
            this.fault = fault;
            this.where = where;
        }
    }
}
