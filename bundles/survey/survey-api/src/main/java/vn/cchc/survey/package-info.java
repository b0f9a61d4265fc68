/**
 * Answers: how they come in, are checked, and are frozen for scoring. Start at {@link
 * vn.cchc.survey.AnswerSets}; a released set is read through {@link vn.cchc.survey.AnswerTable}.
 */
@Export
@Version("1.0.0")
package vn.cchc.survey;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
