/**
 * An instrument put to work: the XForm for phones and pages, the codebook of its answers, and the
 * check of one filled form. Start at {@link vn.cchc.survey.form.FormDefinition}.
 */
@Export
@Version("1.1.0")
package vn.cchc.survey.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
