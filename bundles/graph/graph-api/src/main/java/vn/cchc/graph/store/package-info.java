/**
 * The seam between the graph and the library that keeps and queries it. One bundle provides {@link
 * vn.cchc.graph.store.BuildFactory}; only the graph's own core uses it. Nothing but the JDK and the
 * words of the graph stand here, so that a build may live in this process or in another.
 */
@Export
@Version("1.0.0")
package vn.cchc.graph.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
