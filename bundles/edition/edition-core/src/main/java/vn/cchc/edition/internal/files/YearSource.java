package vn.cchc.edition.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.model.LanguageText;

/** Where the files of a year come from. */
@FunctionalInterface
public interface YearSource {

    /** The files; empty when they cannot be got at all. What does not belong is a problem. */
    Optional<YearFiles> files(Problems problems);

    /** A jar or a folder that holds {@code CCHC-INF/}. */
    static YearSource of(Path path) {
        return Files.isDirectory(path) ? new Folder(path) : new Jar(path);
    }

    /** A jar file, signed or not. */
    record Jar(Path path) implements YearSource {
        @Override
        public Optional<YearFiles> files(Problems problems) {
            var collector = new Collector(problems);
            try (var jar = new JarFile(path.toFile(), true)) {
                var entries = jar.entries();
                while (entries.hasMoreElements()) {
                    var entry = entries.nextElement();
                    if (!collector.add(entry.getName(), () -> jar.getInputStream(entry))) {
                        break;
                    }
                }
                return Optional.of(collector.bundle());
            } catch (SecurityException e) {
                problems.add(FileFault.SIGNATURE, "", String.valueOf(e.getMessage()));
            } catch (ZipException e) {
                problems.add(FileFault.UNREADABLE, "", String.valueOf(e.getMessage()));
            } catch (IOException e) {
                problems.add(FileFault.UNREADABLE, "", reason(e));
            }
            return Optional.empty();
        }
    }

    /** A folder such as {@code src/main/resources} or {@code target/classes}. */
    record Folder(Path path) implements YearSource {
        @Override
        public Optional<YearFiles> files(Problems problems) {
            // Looked for first: somebody may have typed the root of the disk.
            if (!Files.isDirectory(path.resolve("CCHC-INF"))) {
                problems.add(
                        FileFault.UNREADABLE,
                        "",
                        new LanguageText(
                                "không có thư mục CCHC-INF", "it holds no folder CCHC-INF"));
                return Optional.empty();
            }
            var collector = new Collector(problems);
            try (var walk = Files.walk(path)) {
                for (Path file : sortedFiles(walk)) {
                    String name = path.relativize(file).toString().replace('\\', '/');
                    collector.add(
                            name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
                }
                return Optional.of(collector.collected());
            } catch (UncheckedIOException e) {
                problems.add(FileFault.UNREADABLE, "", reason(e.getCause()));
                return Optional.empty();
            } catch (IOException e) {
                problems.add(FileFault.UNREADABLE, "", reason(e));
                return Optional.empty();
            }
        }

        private static List<Path> sortedFiles(Stream<Path> walk) {
            return walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static Object reason(IOException e) {
        return e instanceof NoSuchFileException
                ? new LanguageText("không có tệp này", "there is no such file")
                : String.valueOf(e.getMessage());
    }
}
