/**
 * The words every room uses: problem and verdict, period and unit, edition, fingerprint, text in
 * two languages. Plain records that refuse a bad value when made; nothing but the JDK.
 */
@Export
@Version("1.3.0")
package vn.cchc.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
