/**
 * Answers of an older year on the provinces of a newer system of units. What is computed from them
 * is for comparison and is never the published result of that year.
 */
@Export
@Version("1.0.0")
package vn.cchc.scoring.boundaries;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
