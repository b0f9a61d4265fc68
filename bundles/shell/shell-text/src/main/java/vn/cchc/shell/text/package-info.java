/**
 * How a shell command answers, the same in every room: records as a {@link
 * vn.cchc.shell.text.TextTable} for people or as {@link vn.cchc.shell.text.JsonText} for programs,
 * a refusal as {@link vn.cchc.shell.text.Told} problems, long work as a {@link
 * vn.cchc.shell.text.WatchedJob}, ids as {@link vn.cchc.shell.text.ShortIds}. What a command says
 * stays in its room.
 */
@Export
@Version("1.0.0")
package vn.cchc.shell.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
