/**
 * Provinces, districts, communes and ministries by period, and who succeeded whom in 2025. Start at
 * {@link vn.cchc.registry.Registry}. Keys are period and code, never a code alone.
 */
@Export
@Version("1.1.0")
package vn.cchc.registry;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
